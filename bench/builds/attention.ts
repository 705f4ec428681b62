import { rm } from "node:fs/promises";
import { join } from "node:path";
import { copyProject } from "../../e2e/copy-project.ts";
import { folderDigest } from "./folder-digest.ts";
import type { Site, SiteId } from "./site.ts";

const notBuilt =
  /^(\.git|\.github|\.ci|\.next|\.search|\.import|\.vercel|bench|docs\/screenshots|e2e|node_modules|posts|test-results)$|\.(test|spec)\.tsx?$|\.tsbuildinfo$|^next-env\.d\.ts$|^[A-Z]+\.md$/;

/** Ours: all of `npm run build`, which is the check, the search index, Next and what is taken from pages after it. */
export function attention(
  id: SiteId,
  label: string,
  environment: Readonly<Record<string, string>> = {},
): Site {
  return {
    id,
    label,
    version: () => folderDigest(process.cwd(), (path) => !notBuilt.test(path)),
    prepare: async (folder) => {
      await copyProject(folder);
      // Neither is part of the version, and Next checks the types of all that is there.
      for (const left of ["bench", "posts"]) await rm(join(folder, left), { recursive: true });
    },
    articles: "posts",
    // Half in each dialect.
    extension: (place) => (place % 2 === 0 ? ".md" : ".mdx"),
    command: ["npm", "run", "build"],
    environment: { NEXT_TELEMETRY_DISABLED: "1", ATTENTION_STAGE: "production", ...environment },
    output: [".next", ".search"],
    outputCaches: [".next/cache"],
    caches: [],
    pageFile: (path) => join(".next/server/app", `${path === "/" ? "index" : path}.html`),
  };
}
