import path from "node:path";
import { toHtml } from "hast-util-to-html";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";

import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { type PluggableList, unified } from "unified";
import { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import type { Article } from "../../content/article.ts";
import type { Diagnostic } from "../../content/findings/diagnostic.ts";
import { emptyGlossary } from "../../content/glossary/glossary.ts";
import type { BodyContext, Heading } from "../body.ts";
import { definitionHandlers } from "../jekyll/index.ts";
import { renderBody } from "../render-body.ts";
import { remarkFormulas } from "../text/formula-syntax/remark-formulas.ts";

/** A body as a reader's browser gets it, and what was found in it. */
interface RenderedInTest {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The findings in short: `error mdx/syntax 3:1`. */
  readonly findings: readonly string[];
}

export const testContext: BodyContext = {
  components: {
    Callout: ({ type, title, children }: { type: string; title?: string; children: ReactNode }) =>
      createElement("aside", { "data-callout": type, title }, children),
    Figure: ({ caption, ...image }: { src: string; alt: string; caption?: string }) =>
      createElement("figure", null, createElement("img", { ...image, loading: "lazy" }), caption),
    Embed: ({ title, site, src, page }: { title: string; site: string; src: string; page: string }) =>
      createElement("a", { href: page, "data-player": src }, site, " ", title),
  },
  rootDir: path.join(import.meta.dirname, "fixtures"),
  publicDir: path.join(import.meta.dirname, "fixtures/public"),
  siteUrl: "https://attention.example",
  language: "ko",
  glossary: emptyGlossary,
};

/** An article of which only the body matters; the body begins on line 1 of the file. */
export function articleOf(body: string, rest: Partial<Article> = {}): Article {
  const article: Partial<Article> = {
    file: "posts/test.md",
    dialect: "markdown",
    math: false,
    body,
    bodyLine: 1,
    ...rest,
  };
  return article as Article;
}

/** Renders a body through the real compiler and React. */
export async function renderInTest(body: string, rest: Partial<Article> = {}): Promise<RenderedInTest> {
  const rendered = await renderBody(articleOf(body, rest), testContext);
  return {
    html: renderToStaticMarkup(rendered.content),
    headings: rendered.headings,
    text: rendered.text,
    diagnostics: rendered.diagnostics,
    findings: rendered.diagnostics.map((each) => `${each.severity} ${each.rule} ${each.line}:${each.column}`),
  };
}

/** Renders an `.mdx` body. */
export function renderMdxInTest(body: string, rest: Partial<Article> = {}): Promise<RenderedInTest> {
  return renderInTest(body, { dialect: "mdx", file: "posts/test.mdx", ...rest });
}

interface Rendered {
  readonly html: string;
  /** `hint kramdown/unused-attributes 3:1`. */
  readonly findings: readonly string[];
}

/** The core of the real pipeline around the plugins under test. */
export function render(markdown: string, remark: PluggableList = [], rehype: PluggableList = []): Rendered {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkFormulas)
    .use(remark)
    .use(remarkRehype, { allowDangerousHtml: true, handlers: definitionHandlers })
    .use(rehypeRaw)
    .use(rehype);
  const file = new VFile(markdown);
  const html = toHtml(processor.runSync(processor.parse(file), file));
  const findings = file.messages.sort(byPlace).map(({ fatal, ruleId, line, column }) => {
    const severity = fatal === true ? "error" : fatal === false ? "warning" : "hint";
    return `${severity} ${ruleId} ${line}:${column}`;
  });
  return { html, findings };
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
