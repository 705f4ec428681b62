import type { NextConfig } from "next";
import { articlePath } from "../content/addresses/urls.ts";
import { literalDestination, literalSource } from "./literal-pattern.ts";
import type { LegacyPattern } from "./place-redirects.ts";
import type { RedirectEntry } from "./redirect-entry.ts";

export type ConfigRedirect = Awaited<ReturnType<NonNullable<NextConfig["redirects"]>>>[number];

/** The forms in which Jekyll wrote a path to disk; Next adds the trailing slash to every rule itself. */
const writtenForms = "(/index\\.html|\\.html)?";

/**
 * What `redirects()` of `next.config.ts` returns, in order: legacy paths, then patterns, then the rule that takes
 * trailing slashes from the site's own pages. Below `/posts/` the catch-all route does that: see `configRewrites`.
 * @param sections first segments of those pages
 */
export function configRedirects(
  entries: readonly RedirectEntry[],
  patterns: readonly LegacyPattern[],
  sections: readonly string[],
): ConfigRedirect[] {
  const ownPages = sections.filter((name) => `/${name}/` !== articlePath(""));
  return [
    ...entries.map(({ key, destination }) =>
      redirect(literalSource(key) + writtenForms, literalDestination(destination)),
    ),
    ...patterns.map(({ source, destination }) => redirect(source, destination)),
    ...(ownPages.length === 0 ? [] : [redirect(`/:path((?:${ownPages.join("|")})(?:/.*)?)/`, "/:path")]),
  ];
}

function redirect(source: string, destination: string): ConfigRedirect {
  return { source, destination, permanent: true };
}
