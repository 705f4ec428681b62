import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type LookupFile, readLookupFile } from "../lookups/lookup-file.ts";
import { hasArticleFiles } from "../settings/stage.ts";

/**
 * What functions look up instead of reading the repository, which they lack: the build writes it
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

/** The bodies of all articles, concatenated; `articles` has the byte ranges. */
export const bodiesFile = "bodies.txt";

export function lookupPath(name: string): string {
  return join(/* turbopackIgnore: true */ process.cwd(), lookupFolder, name);
}

const open = new Map<LookupName, LookupFile>();

/** In a function, a lookup file of the build; undefined where the repository is available. */
export function openLookup(name: LookupName): LookupFile | undefined {
  if (!isFunction()) return undefined;
  const known = open.get(name) ?? readLookupFile(readFileSync(lookupPath(name)));
  open.set(name, known);
  return known;
}

/** On Vercel the build has the repository and functions do not. */
function isFunction(): boolean {
  return !hasArticleFiles() && !existsSync(join(/* turbopackIgnore: true */ process.cwd(), "site.config.ts"));
}
