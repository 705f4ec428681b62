import type { ConfigRewrite } from "./config-rewrites.ts";

/**
 * The site's own addresses that no folder of `app/` can be named after; `next.config.ts` has them from here, so that
 * no article can claim one. Every article has its text as Markdown at its permalink and `.md`. No slug
 * has brackets, and Next would take `/~markdown/[slug]` for the route itself, without a slug.
 */
export const ownRewrites: readonly ConfigRewrite[] = [
  { source: "/posts/:slug([^/[\\]]+)\\.md", destination: "/~markdown/:slug" },
];
