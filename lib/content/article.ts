import type { Diagnostic, Position } from "./findings/diagnostic.ts";

/** How a body is read: `mdx` for `.mdx`, `markdown` (CommonMark, GFM, raw HTML, kramdown's habits) for `.md`. */
export type Dialect = "mdx" | "markdown";

/** A category or tag as one article writes it; two labels with one slug are one term. */
export interface Term {
  /** As written. */
  readonly label: string;
  /** As in the URL: decoded, NFC. */
  readonly slug: string;
}

export interface ArticleImage {
  /** A path under `public/` beginning with `/`, or an absolute URL. */
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** What it was drawn for, where that is not a light page. */
  readonly on?: "dark" | undefined;
  /** Where the front matter names it. */
  readonly position: Position;
}

export interface Source {
  readonly label: string;
  readonly url: string;
}

export interface Correction {
  /** ISO 8601 date, as in Seoul. */
  readonly date: string;
  readonly text: string;
}

export interface AiUse {
  /** `요약`, `번역`, `기사 전체` */
  readonly what: string;
  readonly tool: string;
}

/** A path that an article had before; it redirects to the permalink. */
export interface LegacyPath {
  /** As written in the front matter: perhaps encoded, perhaps with a trailing slash or a query such as `/?p=58`. */
  readonly path: string;
  /** Where the front matter says so. */
  readonly position: Position;
}

/** `draft` is never public outside `dev` and previews; `scheduled` becomes public with the first build after its time. */
export type Publication = "published" | "scheduled" | "draft";

export interface TableOfContents {
  readonly shown: boolean;
  /** The heading above it; empty for the site's own. */
  readonly label: string;
}

/** One file under `posts/`, parsed and valid: the one content type. */
export interface Article {
  /** Path from the repository root, with `/`, in NFC: `posts/2026/2026-11-24-some-slug.mdx`. */
  readonly file: string;
  readonly dialect: Dialect;
  /** The last part of the permalink: decoded, NFC. */
  readonly slug: string;
  readonly title: string;
  /** `en`, `pt-BR`, where the file says it; the site's own otherwise. */
  readonly language: string | undefined;
  /** The standfirst; empty when the file has none. */
  readonly description: string;
  /** ISO 8601 with Seoul's offset, `2026-11-24T09:00:00+09:00`. */
  readonly publishedAt: string;
  /** Like `publishedAt`; undefined when the article was not changed after publication. */
  readonly updatedAt: string | undefined;
  readonly publication: Publication;
  readonly categories: readonly Term[];
  readonly tags: readonly Term[];
  /** Ids of `authors` in `site.config.ts`, or names as written. */
  readonly authors: readonly string[];
  readonly authorCard: "shown" | "hidden";
  readonly leadImage: ArticleImage | undefined;
  /** For cards in lists; the lead image unless the front matter names another. */
  readonly cardImage: ArticleImage | undefined;
  /** For link previews on other sites; the lead image unless the front matter names another. */
  readonly shareImage: string | undefined;
  /** Place among the featured articles, 1 first; undefined when it is not featured. */
  readonly featured: number | undefined;
  readonly series: Term | undefined;
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
  /** What of it was made by artificial intelligence, and by which. */
  readonly ai: readonly AiUse[];
  readonly tableOfContents: TableOfContents;
  /** Whether `$…$` and `$$…$$` are formulas in this article. */
  readonly math: boolean;
  readonly comments: boolean;
  readonly related: boolean;
  readonly share: boolean;
  readonly readingTime: boolean;
  /** Shown in lists, counts, feeds and neighbours; `hidden: true` leaves only the page itself. */
  readonly listed: boolean;
  readonly inSearch: boolean;
  readonly inSitemap: boolean;
  readonly noindex: boolean;
  /** Name of a navigation in `site.config.ts` for the sidebar; undefined for the site's default. */
  readonly navigation: { readonly name: string; readonly position: Position } | undefined;
  readonly legacyPaths: readonly LegacyPath[];
  /** Path or URL by which feed readers knew it before the site moved here; undefined for an article first published here. */
  readonly feedId: string | undefined;
  /** `redirect_to`: the article has no page of its own and only forwards there. */
  readonly forwardsTo: string | undefined;
  /** Ids of rules that the check leaves out for this article; what they name need not exist. */
  readonly rulesOff: readonly string[];
  readonly body: string;
  /** The line of the file on which `body` begins, counted from 1: what turns a body's line into the file's. */
  readonly bodyLine: number;
  /** Hex digest of the file's text: equal text, equal digest. */
  readonly digest: string;
  /** What reading and validating this file found; the body's own findings come from `lib/markdown`. */
  readonly diagnostics: readonly Diagnostic[];
}
