import { defineConfig } from "playwright/test";
import local from "./playwright.config.ts";

const { webServer: _ours, testIgnore: _ignored, ...config } = local;

/** What readers and machines ask for; left out is what starts servers of its own, or asks `next start` for what it alone does. */
const forReaders = [
  "archive",
  "article",
  "components",
  "feeds",
  "headers",
  "not-found",
  "redirects",
  "search",
  "share-cards",
  "sitemaps",
  "structured-data",
];

/** What `next start` alone can say: its manifest, and how long a cache that it does not own may keep a feed. */
const ofOurServer = /names the scripts of this build|caches are told how long they keep it/;

const at = (origin: string | undefined) => ({ ...config.use, baseURL: origin ?? "" });

/** Browser tests on what `vercel build` left; `npm run test:vercel` builds and serves it, and says where. */
export default defineConfig({
  ...config,
  projects: [
    {
      name: "production",
      testMatch: [...forReaders.map((name) => `${name}.spec.ts`), "vercel/production.spec.ts"],
      grepInvert: ofOurServer,
      use: at(process.env.VERCEL_PRODUCTION),
    },
    { name: "later", testMatch: "vercel/scheduled.spec.ts", use: at(process.env.VERCEL_LATER) },
    { name: "redeployed", testMatch: "vercel/published.spec.ts", use: at(process.env.VERCEL_REDEPLOYED) },
    { name: "preview", testMatch: "vercel/preview.spec.ts", use: at(process.env.VERCEL_PREVIEW) },
  ],
});
