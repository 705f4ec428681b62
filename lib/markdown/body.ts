import type { ComponentType, ReactNode } from "react";
import type { Article } from "../content/article.ts";
import type { Diagnostic } from "../content/findings/diagnostic.ts";
import type { Glossary } from "../content/glossary/glossary.ts";

/** A text to render: an article, or a page of the guide. */
export type BodySource = Pick<Article, "file" | "dialect" | "math" | "body" | "bodyLine">;

/** What an element or a component of the body is rendered by: `{ img: ArticleImage, Callout, Figure }`. */
// biome-ignore lint/suspicious/noExplicitAny: each component has its own props, and `unknown` would refuse them all.
export type BodyComponents = Readonly<Record<string, ComponentType<any>>>;

/** What checking a body needs to know of the site around it. */
export interface CheckContext {
  /** Absolute path of the repository, which an article's `file` is named relative to. */
  readonly rootDir: string;
  /** Absolute path of `public/`, where local images are looked up. */
  readonly publicDir: string;
  /** The site's own address, `https://example.com`: every other host is external. */
  readonly siteUrl: string;
  /** Language of the texts that the pipeline adds, such as the footnotes' heading: `ko`, `en`. */
  readonly language: string;
  /** The terms that an article may explain in place. */
  readonly glossary: Glossary;
  /** Commands that every formula of the site knows, by name with their backslash: `{ "\\R": "\\mathbb{R}" }`. */
  readonly formulaMacros?: Readonly<Record<string, string>> | undefined;
  /** What the Liquid of old posts asks of the Jekyll site that they came from; without it, one at the root. */
  readonly oldSite?: {
    /** The path under which it lived, such as `/blog`. */
    readonly baseurl: string;
    /** The path of the article that a file name such as `2024-05-06-news10` stands for. */
    readonly findArticle: (name: string) => string | undefined;
  };
}

export interface BodyContext extends CheckContext {
  readonly components: BodyComponents;
}

/** One heading of the body, for a table of contents; `depth` is that of the page: 2 to 6. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

export interface RenderedBody {
  readonly content: ReactNode;
  readonly headings: readonly Heading[];
  /** The article's words without markup, one block a line, for the reading time and the search. */
  readonly text: string;
  /** What reading this body found; the places are those of the file. */
  readonly diagnostics: readonly Diagnostic[];
}
