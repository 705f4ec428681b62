import { pathKey } from "../../../redirects/path-key.ts";
import type { FrontMatterDraft } from "../front-matter/draft.ts";

/** Names in the front matter those of an article's old addresses that the portal would not find by itself. */
export function writeLegacyPaths(
  draft: FrontMatterDraft,
  addresses: readonly string[],
  ownPath: string,
): void {
  const from = draft.valueOf("redirect_from");
  const written = (Array.isArray(from) ? from.flat(9) : [from]).filter((path) => typeof path === "string");
  const permalink = draft.textOf("permalink");
  const derived = permalink === undefined || /\/:/.test(permalink) ? [] : [permalink];
  const known = new Set([...written, ...derived, ownPath].map(pathKey));
  const added = addresses.filter((path) => !known.has(pathKey(path)));
  if (added.length > 0)
    draft.set("redirect_from", [...written.filter((path) => path.trim() !== ""), ...added]);
}
