/**
 * How long the import of a large site takes, and how much memory: a Jekyll site of many generated posts, each ending as
 * one of the test site's posts does, taken over into an empty portal.
 *
 *   npx tsx bench/jekyll/many-posts.ts [5000]
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generateArticles } from "../corpus/korean-articles.ts";

const count = Number(process.argv[2] ?? 5_000);
const folder = await mkdtemp(join(tmpdir(), "many-posts-"));
const site = join(folder, "site");
const portal = join(folder, "portal");
try {
  await writeSite();
  await mkdir(portal);
  for (const run of ["first", "second"]) {
    const { seconds, processorSeconds, megabytes, status } = await runImport();
    console.log(
      `${run} run: ${count} posts, ${seconds.toFixed(1)} s, ${processorSeconds.toFixed(1)} s of the processors, ${megabytes} MB at most, status ${status}`,
    );
  }
} finally {
  await rm(folder, { recursive: true });
}

async function writeSite(): Promise<void> {
  const testSite = "lib/desk/import/fixtures/jekyll-site";
  await cp(testSite, site, { recursive: true });
  const names = (await readdir(join(testSite, "_posts"))).filter((name) => name.endsWith(".md"));
  const endings = await Promise.all(names.map((name) => readFile(join(testSite, "_posts", name), "utf8")));
  const articles = generateArticles({ count, seed: 6, length: 2_500 });
  await Promise.all(
    articles.map(({ date, slug, title, categories, tags, body }, place) => {
      const head = `---\ntitle: ${JSON.stringify(title)}\ncategories: ${JSON.stringify(categories)}\ntags: ${JSON.stringify(tags)}\n---\n`;
      const ending = endings[place % endings.length]?.replace(/^---\n[\s\S]*?\n---\n/, "") ?? "";
      return writeFile(
        join(site, "_posts", `${date.slice(0, 10)}-${place}-${slug}.md`),
        `${head}${body}\n\n${ending}`,
      );
    }),
  );
}

async function runImport() {
  // The working folder is the portal, where no package is.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const script = join(import.meta.dirname, "../../scripts/import.ts");
  const began = performance.now();
  const before = processorTime();
  const child = spawn(process.execPath, ["--import", tsx, script, site], { cwd: portal, stdio: "ignore" });
  let kilobytes = 0;
  const watch = setInterval(() => {
    kilobytes = Math.max(kilobytes, memoryOf(String(child.pid)));
  }, 200);
  const status = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  return {
    seconds: (performance.now() - began) / 1000,
    processorSeconds: processorTime() - before,
    megabytes: Math.round(kilobytes / 1024),
    status,
  };
}

/** Seconds, user and system, of all children that have ended, and of theirs, as Linux tells it in hundredths. */
function processorTime(): number {
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Resident memory of a process and its children, as Linux tells it. */
function memoryOf(pid: string): number {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    return children.reduce((sum, child) => sum + memoryOf(child), own);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}
