import type { ComponentType, ReactNode } from "react";
import type { Article } from "../content/article.ts";
import type { Diagnostic } from "../content/findings/diagnostic.ts";
import type { Glossary } from "../content/glossary/glossary.ts";

/** A text to render: an article, or a page of the guide. */
export type BodySource = Pick<Article, "file" | "dialect" | "math" | "body" | "bodyLine">;

/** The React components for elements and components of the body: `{ img: ArticleImage, Callout, Figure }`. */
// biome-ignore lint/suspicious/noExplicitAny: each component has its own props, and `unknown` would refuse them all.
export type BodyComponents = Readonly<Record<string, ComponentType<any>>>;

/** The facts about the site that checking a body needs. */
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
  /** The Jekyll site that old posts came from, for their Liquid; by default at the root. */
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
  /** The findings of this body, with positions in the file. */
  readonly diagnostics: readonly Diagnostic[];
}
