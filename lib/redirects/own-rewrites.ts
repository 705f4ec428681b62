import type { NextConfig } from "next";

type Rewrites = Exclude<Awaited<ReturnType<NonNullable<NextConfig["rewrites"]>>>, unknown[]>;
/** A rewrite as `next.config.ts` gives it to Next. */
export type ConfigRewrite = NonNullable<Rewrites["beforeFiles"]>[number];

/**
 * The site's own addresses that no folder of `app/` can be named after; `next.config.ts` has them from here, so that
 * no article can claim one. Every article has its text as Markdown at its permalink and `.md`. No slug
 * has brackets, and Next would take `/~markdown/[slug]` for the route itself, without a slug.
 */
export const ownRewrites: readonly ConfigRewrite[] = [
  { source: "/posts/:slug([^/[\\]]+)\\.md", destination: "/~markdown/:slug" },
];
