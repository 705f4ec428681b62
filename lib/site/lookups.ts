import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type LookupFile, readLookupFile } from "../lookups/lookup-file.ts";
import { hasArticleFiles } from "../settings/stage.ts";

/**
 * What functions look up instead of reading the repository, which stays behind: the build writes it
 * (`scripts/lookups.ts`), and `next.config.ts` gives it to them. Outside of `.next`, which `next build` empties.
 */
export const lookupFolder = ".lookups";

export type LookupName =
  /** `PathRow` by `rowKey`: all that the catch-all route knows. */
  | "redirects"
  /** `LookupArticle` by slug: what articles say of themselves, without their bodies. */
  | "articles"
  /** `PublicRecord` by name: the files under `public/`. */
  | "public";

/** Where the texts of the articles stand, one after the other; `articles` says from where to where. */
export const bodiesFile = "bodies.txt";

export function lookupPath(name: string): string {
  return join(/* turbopackIgnore: true */ process.cwd(), lookupFolder, name);
}

const open = new Map<LookupName, LookupFile>();

/** What the build wrote down, in a function; undefined where the repository itself is there. */
export function openLookup(name: LookupName): LookupFile | undefined {
  if (!isFunction()) return undefined;
  const known = open.get(name) ?? readLookupFile(readFileSync(lookupPath(name)));
  open.set(name, known);
  return known;
}

/** A build on Vercel has the repository beside it, and its functions have not. */
function isFunction(): boolean {
  return !hasArticleFiles() && !existsSync(join(/* turbopackIgnore: true */ process.cwd(), "site.config.ts"));
}
