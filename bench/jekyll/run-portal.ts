import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";

const reportSchema = z.object({
  totals: z.object({ posts: z.number(), needPerson: z.number() }),
  posts: z.array(
    z.object({
      source: z.string(),
      file: z.string(),
      permalink: z.string(),
      addresses: z.array(z.string()),
    }),
  ),
});

export type PortalReport = z.infer<typeof reportSchema>;

const articleSchema = z.object({
  file: z.string(),
  path: z.string(),
  title: z.string(),
  html: z.string(),
  findings: z.array(z.string()),
});

export type RenderedArticle = z.infer<typeof articleSchema>;

const project = join(import.meta.dirname, "../..");
/** The working folder is the portal, where there may be no packages. */
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Takes the Jekyll site at `site` over into `portal`. */
export function importSite(portal: string, site: string): PortalReport {
  const { status, stderr } = run(portal, "scripts/import.ts", site);
  if (status !== 0 && status !== 1) throw new Error(`the import failed:\n${stderr}`);
  return reportSchema.parse(JSON.parse(readFileSync(join(portal, "import-report.json"), "utf8")));
}

/** The articles of `portal` as a page shows them, without a build. */
export function renderArticles(portal: string): readonly RenderedArticle[] {
  const { status, stdout, stderr } = run(portal, "bench/jekyll/render-articles.ts");
  if (status !== 0) throw new Error(`the articles cannot be rendered:\n${stderr}`);
  const lines = stdout.split("\n").filter((line) => line !== "");
  return lines.map((line) => articleSchema.parse(JSON.parse(line)));
}

/** @param portal a copy of the project, packages included */
export function buildPortal(portal: string): void {
  execFileSync("npm", ["run", "build"], {
    cwd: portal,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
}

function run(portal: string, script: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, ["--import", tsx, join(project, script), ...args], {
    cwd: portal,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
}
