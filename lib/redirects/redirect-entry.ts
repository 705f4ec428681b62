import type { Article } from "../content/article.ts";
import type { Position } from "../content/findings/diagnostic.ts";
import type { ParsedPath } from "./legacy-path.ts";

/** One row of the redirect table: who asks for this path goes there, in one hop. */
export interface RedirectEntry extends ParsedPath {
  /** A percent-encoded path of this site, or an `http(s)` URL. */
  readonly destination: string;
  /** The article that claims the path. */
  readonly file: string;
  readonly position: Position;
}

/** Key of each path that answers by itself, with what answers there: a file under `posts/`, `app/` or `public/`. */
export type LivePaths = ReadonlyMap<string, string>;

/** What answers at a path, the further pages of a list included. */
export function liveAt(livePaths: LivePaths, key: string): string | undefined {
  return livePaths.get(key) ?? livePaths.get(listOf(key));
}

/** The list of which a path is a further page; any other path itself. */
export function listOf(key: string): string {
  return key.replace(/\/page\/\d+$/, "");
}

/** One article's claim to an address, before it is known where that leads. */
export interface Claim {
  readonly path: ParsedPath;
  readonly article: Article;
  readonly position: Position;
}

/** By what `formatPath` writes. */
export type Claims = ReadonlyMap<string, Claim>;

/** An address that was no article's, such as a list of an imported site, and the page that stands in its place. */
export interface SiteLegacyPath {
  readonly from: string;
  /** A path of this site, or an `http(s)` URL. */
  readonly to: string;
  readonly file: string;
  readonly line: number;
}
