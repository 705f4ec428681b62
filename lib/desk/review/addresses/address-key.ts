import { articlePath } from "../../../content/addresses/urls.ts";
import type { Article, LegacyPath } from "../../../content/article.ts";
import type { Position } from "../../../content/findings/diagnostic.ts";
import { formatPath, parseLegacyPath } from "../../../redirects/legacy-path.ts";

/** An address at which readers find an article now. */
export interface Address {
  /** As a reader would read it: decoded. */
  readonly written: string;
  readonly key: string;
  /** The position in its file. */
  readonly position: Position;
}

const start: Position = { line: 1, column: 1 };

/** The addresses of an article, its permalink first; none before it is public. */
export function addressesOf(article: Article): readonly Address[] {
  if (article.publication !== "published") return [];
  return [{ path: articlePath(article.slug), position: start }, ...article.legacyPaths].flatMap(asAddress);
}

/** The legacy paths, as written, that only one side has. */
export function newLegacyPaths(before: Article | undefined, after: Article): readonly string[] {
  const known = new Set((before?.legacyPaths ?? []).map(({ path }) => addressKey(path)));
  return after.legacyPaths.map(({ path }) => path).filter((path) => !known.has(addressKey(path)));
}

/** One key for all forms of an address, letter case aside: a request in another case finds the article too. */
export function addressKey(path: string): string {
  const parsed = parseLegacyPath(path);
  return parsed === undefined ? path : formatPath(parsed).toLowerCase();
}

function asAddress({ path, position }: LegacyPath): readonly Address[] {
  const parsed = parseLegacyPath(path);
  return parsed === undefined ? [] : [{ written: formatPath(parsed), key: addressKey(path), position }];
}
