import { execFileSync } from "node:child_process";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { folderDigest } from "./folder-digest.ts";
import type { Site } from "./site.ts";

type Peer = Omit<Site, "version" | "prepare" | "extension" | "outputCaches" | "pageFile"> & {
  /** Where the stylesheet that all peers share belongs. */
  readonly stylesheet: string;
};

const sitesFolder = join(import.meta.dirname, "../sites");

/** A site made with somebody else's generator: `bench/sites/<id>`, with the same pages as ours. */
export function peer({ stylesheet, ...site }: Peer): Site {
  const source = join(sitesFolder, site.id);
  return {
    ...site,
    version: () => folderDigest(source),
    prepare: async (folder, environment) => {
      await cp(source, folder, { recursive: true });
      await cp(join(sitesFolder, "site.css"), join(folder, stylesheet));
      if (site.command[0] !== "npm") return;
      execFileSync("npm", ["ci", "--loglevel=error", "--no-audit", "--no-fund"], {
        cwd: folder,
        env: environment,
        stdio: ["ignore", "ignore", "inherit"],
      });
    },
    extension: () => ".md",
    outputCaches: [],
    pageFile: (path) => join(site.output[0] ?? "", path, "index.html"),
  };
}

export const astro = peer({
  id: "astro",
  label: "Astro 7.3",
  articles: "src/posts",
  command: ["npm", "run", "build"],
  environment: { ASTRO_TELEMETRY_DISABLED: "1" },
  stylesheet: "public/site.css",
  output: ["dist"],
  caches: [".astro", "node_modules/.astro", "node_modules/.vite"],
});

export const eleventy = peer({
  id: "eleventy",
  label: "Eleventy 3.1",
  articles: "src/posts",
  command: ["npm", "run", "build"],
  environment: {},
  stylesheet: "src/site.css",
  output: ["_site"],
  caches: [],
});

export const hugo = peer({
  id: "hugo",
  label: "Hugo (no math)",
  articles: "content/posts",
  command: ["hugo", "--quiet"],
  environment: {},
  stylesheet: "static/site.css",
  output: ["public"],
  caches: ["resources"],
});
