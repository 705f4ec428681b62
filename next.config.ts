import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants.js";
import { previewPath } from "./lib/content/addresses/urls.ts";
import { printable } from "./lib/content/findings/printable.ts";
import { contentPaths } from "./lib/content/source/content-paths.ts";
import { oldPlaceFindings } from "./lib/desk/check/findings/old-places.ts";
import { strayFileFindings } from "./lib/desk/check/findings/stray-files.ts";
import { writtenAppFiles } from "./lib/redirects/built-site-files.ts";
import { nowherePath } from "./lib/redirects/config-rewrites.ts";
import { ownRewrites } from "./lib/redirects/own-rewrites.ts";
import { readSiteFiles } from "./lib/redirects/site-files.ts";
import { type SiteRedirects, siteRedirects } from "./lib/redirects/site-redirects.ts";
import { pagePolicy, securityHeaders } from "./lib/server/headers/security-headers.ts";
import { siteContent } from "./lib/site/content.ts";
// Loaded here, since Next compiles what the config imports while it loads it, and nothing that is imported later.
import "./lib/site/read-articles.ts";
import { currentStage, hasArticleFiles, takesFilesAlong } from "./lib/settings/stage.ts";
import { bodiesFile, lookupFolder } from "./lib/site/lookups.ts";
import site from "./site.config.ts";

let table: Promise<SiteRedirects> | undefined;

/** Next asks for redirects and rewrites apart. */
function redirectTable(): Promise<SiteRedirects> {
  table ??= siteContent().then((index) => siteRedirects(index, readSiteFiles(process.cwd()), site));
  return table;
}

/**
 * Puts our few lines of script where Next starts React in the browser (a chunk of 171 kB, not compressed): every
 * link is plain and no component waits for hydration. Development keeps Next's entry, for its live updates. Should a
 * version of Next name its entry otherwise, the text, the links and the themes still work, the rest of `lib/reader`
 * does not start, and `e2e/weight.spec.ts` fails.
 */
const clientEntry = {
  "next/dist/client/app-next-turbopack.js": "./lib/reader/browser-entry.ts",
};

/** Next's own pages, which are answers and no addresses, and a page that this stage does not have: nothing is there. */
const hiddenPages = [
  "/404",
  "/500",
  "/_not-found",
  "/_global-error",
  ...(currentStage() === "production" ? [previewPath] : []),
].map((source) => ({ source, destination: nowherePath }));

const config: NextConfig = {
  env: {
    // What a server makes later has the address that the build's pages have, whatever its own environment says.
    SITE_URL: site.url,
    // What is public by the clock is decided once where pages are not rendered again (`contentTime`).
    ...(hasArticleFiles()
      ? {}
      : { ATTENTION_BUILT_AT: process.env.ATTENTION_BUILT_AT ?? new Date().toISOString() }),
    // Development reads them anew.
    ...(process.env.NODE_ENV === "development"
      ? {}
      : { ATTENTION_APP_FILES: writtenAppFiles(process.cwd()) }),
    // For `proxy.ts`; development has none.
    CONTENT_SECURITY_POLICY: pagePolicy(currentStage(), site),
  },
  typedRoutes: true,
  // Types change with the code and not with an article: `npm test` and the workflow check them, once.
  typescript: { ignoreBuildErrors: true },
  // Next's own number leaves one core of two without work while pages are rendered.
  experimental: {
    cpus: Math.max(1, Math.min(availableParallelism(), 8)),
    // What a router in the browser would fetch ahead of a click. There is none (`clientEntry`), and measuring each part
    // of each page for it takes a fifth of the time that pages take.
    prefetchInlining: false,
    varyParams: false,
  },
  reactStrictMode: true,
  poweredByHeader: false,
  // Brings WebAssembly, which it reads from beside itself.
  serverExternalPackages: ["satori"],
  images: {
    formats: ["image/avif", "image/webp"],
    remotePatterns: [],
    // A query, a quality or a width that no page asks for would be one more file on the disk and seconds of work.
    localPatterns: [{ pathname: "/**", search: "" }],
    qualities: [75],
    maximumDiskCacheSize: 1_000_000_000,
    dangerouslyAllowSVG: false,
  },
  // Next's own redirect for trailing slashes would come before ours and cost old addresses a second hop.
  skipTrailingSlashRedirect: true,
  // Only the search is rendered on demand, and its title belongs in its head: nothing in the browser would put it there.
  htmlLimitedBots: /.*/,
  async redirects() {
    return [...(await redirectTable()).redirects];
  },
  async rewrites() {
    const { rewrites } = await redirectTable();
    return { beforeFiles: [...rewrites, ...hiddenPages], afterFiles: [...ownRewrites], fallback: [] };
  },
  async headers() {
    return securityHeaders(currentStage(), site);
  },
};

/**
 * What every page and every answer that is made when it is asked for may read. A container has the articles, and
 * `public/` beside them (`scripts/finish-build.ts`); functions have what was written down of both, and the numbers of charts.
 */
const contentFiles = [
  ...(hasArticleFiles() ? ["./posts/**/*"] : [`./${lookupFolder}/*`, "./{posts,public}/**/*.csv"]),
  `./${contentPaths.paper}/**/*`,
];

/**
 * What functions and containers take with them beside the code. `lib` hides from Turbopack what it reads, and it is
 * named here: of itself it would list all articles for each of forty routes, which took a fifth of compiling at 5,000, for
 * servers that have the repository beside them too.
 */
const takenFiles = {
  "/**": contentFiles,
  "/[...legacy]": ["./.next/server/app/_not-found.html"],
  // Share cards, with the fonts and emoji that they are set in.
  "/~share/**": [
    "./node_modules/@fontsource/noto-sans*/unicode.json",
    "./node_modules/@fontsource/noto-sans*/files/*-{500,700}-normal.woff",
    "./node_modules/@twemoji/svg/*.svg",
  ],
  // The page and what asks whether it works.
  "/{search{,/**},api/health}": ["./.search/index.db", "./node_modules/@libsql/*/**/*"],
};

/** Cards show no text of an article, and are the largest functions: their fonts stay below a limit that texts do not raise. */
const leftFiles = { "/~share/**": [`./${lookupFolder}/${bodiesFile}`] };

/** What is so for readers alone. */
const served: NextConfig = {
  // Vercel takes a build from Next itself: it is finished in between there.
  ...(process.env.NEXT_ADAPTER_PATH && {
    adapterPath: join(process.cwd(), "lib/server/next-internals/adapter.mjs"),
  }),
  ...(takesFilesAlong() && { outputFileTracingIncludes: takenFiles, outputFileTracingExcludes: leftFiles }),
  // Vercel has a cache of its own, and renders no page again.
  ...(hasArticleFiles() && { cacheHandler: join(process.cwd(), "lib/server/next-internals/page-cache.mjs") }),
  // For a container: a server with what it needs, and no more (Dockerfile).
  ...(process.env.ATTENTION_OUTPUT === "standalone" && { output: "standalone" }),
};

/** A build does not begin with such files (`scripts/check.ts --gate`); development would serve what a link leads to. */
function refuseStrayFiles(): void {
  const root = process.cwd();
  const links = strayFileFindings(root).filter(({ rule }) => rule === "file/stray-link");
  const stray = [...links, ...oldPlaceFindings(root)];
  if (stray.length === 0) return;
  const lines = stray.map(({ file, message, mend }) => `${printable(file)}: ${message} ${mend}`);
  throw new Error(lines.join("\n"));
}

export default function configOf(phase: string): NextConfig {
  if (phase === PHASE_DEVELOPMENT_SERVER) {
    refuseStrayFiles();
    return config;
  }
  if (phase !== PHASE_PRODUCTION_BUILD) return { ...config, ...served };
  // Nobody debugs the bundles of a build, and maps take a tenth of compiling.
  const experimental = { ...config.experimental, turbopackSourceMaps: false };
  return { ...config, ...served, experimental, turbopack: { resolveAlias: clientEntry } };
}
