import { type FindRedirect, findInRows } from "../redirects/find-redirect.ts";
import type { PathRow } from "../redirects/path-rows.ts";
import { openLookup } from "./lookups.ts";

/** The look-up of the catch-all route. A function finds single rows in what the build wrote down, and reads no article. */
export async function openRedirects(): Promise<FindRedirect> {
  const kept = openLookup("redirects");
  // The build that wrote them has this code.
  if (kept !== undefined) return findInRows((name) => kept.find(name) as PathRow | undefined);
  const [{ contentRedirects }, { siteContent }, { default: site }] = await Promise.all([
    import("../redirects/content-redirects.ts"),
    import("./content.ts"),
    import("../../site.config.ts"),
  ]);
  return contentRedirects(await siteContent(), site.legacyPaths);
}
