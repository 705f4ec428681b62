import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Article } from "../../../content/article.ts";
import type { Diagnostic } from "../../../content/findings/diagnostic.ts";
import { parseArticle } from "../../../content/parse-article.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import type { BodyComponents, BodyContext, CheckContext } from "../../body.ts";
import { componentNames } from "../../components/registry.ts";
import { renderBody } from "../../render-body.ts";
import { visit } from "../../tree/visit.ts";
import { findDangers } from "../hostile.ts";
import { lostWords } from "./lost-words.ts";

type Check = (article: Article, text: string) => Promise<readonly Diagnostic[]>;

export interface Trial {
  readonly file: string;
  readonly text: string;
  readonly context: CheckContext;
  readonly check: Check;
}

export interface Outcome {
  /** `crash`, `danger`, `place`, `lost`, `differs`: what must not be. */
  readonly defects: readonly string[];
  /** Rule ids of the findings. */
  readonly rules: readonly string[];
  /** Of processor time. */
  readonly milliseconds: { readonly parse: number; readonly render: number; readonly check: number };
}

/** Parses, renders and checks one article, and says what must not be. */
export async function tryArticle({ file, text, context, check }: Trial): Promise<Outcome> {
  const defects: string[] = [];
  const milliseconds = { parse: 0, render: 0, check: 0 };
  let rules: readonly string[] = [];
  const timed = async <Result>(name: keyof typeof milliseconds, work: () => Result | Promise<Result>) => {
    // Of this process: what others do at the same time is no defect.
    const start = process.cpuUsage();
    try {
      return await work();
    } catch (error) {
      defects.push(
        `crash in ${name}: ${error instanceof Error ? error.stack?.slice(0, 500) : String(error)}`,
      );
      return undefined;
    } finally {
      const { system, user } = process.cpuUsage(start);
      milliseconds[name] = (system + user) / 1_000;
    }
  };

  const now = new Date("2026-12-01T00:00:00Z");
  const article = await timed("parse", () =>
    parseArticle(decodeSourceFile(file, Buffer.from(text)), { now }),
  );
  if (article === undefined) return { defects, rules, milliseconds };
  const rendered = await timed("render", async () => {
    const body = await renderBody(article, {
      ...context,
      components: standInComponents,
    } satisfies BodyContext);
    return { ...body, html: renderToStaticMarkup(body.content) };
  });
  const checked = await timed("check", () => check(article, text));
  if (rendered !== undefined) {
    rules = [...article.diagnostics, ...rendered.diagnostics].map(({ rule }) => rule);
    defects.push(...findDangers(rendered.html).map((danger) => `danger: ${danger}`));
    const { html, diagnostics } = rendered;
    const lost = lostWords({ ...article, shown: shownWords(html), diagnostics });
    if (lost.length > 0) defects.push(`lost: ${lost.slice(0, 20).join(", ")}`);
  }
  const lines = text.split(/\r\n?|\n/).length + 1;
  for (const found of [...article.diagnostics, ...(rendered?.diagnostics ?? []), ...(checked ?? [])]) {
    const isPlaced =
      found.file === article.file && found.line >= 1 && found.line <= lines && found.column >= 1;
    if (!isPlaced) defects.push(`place: ${found.rule} ${found.file}:${found.line}:${found.column}`);
  }
  return { defects, rules, milliseconds };
}

/** What a reader finds, or hears, with the words of attributes. */
function shownWords(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  const attributes: string[] = [];
  visit(tree, "element", ({ properties: { alt, title, ariaLabel } }) => {
    attributes.push(...[alt, title, ariaLabel].map((value) => String(value ?? "")));
  });
  return `${textOf(tree)} ${attributes.join(" ")}`;
}

/** Shows every prop as text and every address as a link; what the real components make of them has its own tests. */
function StandIn({ children, href, ...props }: { readonly children?: ReactNode; readonly href?: string }) {
  return createElement(
    "div",
    null,
    Object.values(props).join(" "),
    children,
    href && createElement("a", { href }),
  );
}

/** Every component of the specification, without a page around it. */
export const standInComponents: BodyComponents = Object.fromEntries(
  componentNames.map((name) => [name, StandIn]),
);
