/**
 * How long an editor waits from saving an article to seeing it in `dev`, on a page that is open, without a reload.
 *
 *   npx tsx bench/save-to-screen.ts [--articles 12,3000] [--saves 10] [--out bench]
 */
import { spawn } from "node:child_process";
import { appendFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright";
import { copyProject } from "../e2e/copy-project.ts";
import { articlePath } from "../lib/content/addresses/urls.ts";
import { prepareBrowser } from "../scripts/setup/browser.mjs";
import { freePort } from "../scripts/setup/port.mjs";
import { answers } from "./built-site.ts";
import { writeManyArticles } from "./many-articles.ts";
import { today, updateResults } from "./results/results-file.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "12,3000" },
    saves: { type: "string", default: "10" },
    out: { type: "string", default: import.meta.dirname },
  },
});

const sizes: { articles: number; first: number; median: number; most: number }[] = [];
const browser = await chromium.launch({ executablePath: (await prepareBrowser()) || undefined });
try {
  for (const count of values.articles.split(",").map(Number)) {
    const folder = await mkdtemp(join(tmpdir(), "save-to-screen-"));
    try {
      await copyProject(folder);
      await writeManyArticles(folder, count);
      const times = await withDevServer(folder, (origin) => saves(folder, origin));
      const [first = Number.NaN, ...others] = times;
      const sorted = others.toSorted((a, b) => a - b);
      const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN);
      sizes.push({ articles: count, first: Math.round(first), median: at(0.5), most: at(1) });
      console.log(
        `${count} articles: first save ${Math.round(first)} ms, then ${at(0.5)} ms (median), ${at(1)} ms (most)`,
      );
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
  await updateResults(values.out, { saveToScreen: { date: today(), sizes } });
} finally {
  await browser.close();
}

/** Milliseconds of each save, on one page that stays open and stays where it was scrolled to. */
async function saves(folder: string, origin: string): Promise<readonly number[]> {
  const name = (await readdir(join(folder, "posts"))).find((each) => /-기사-1\.md$/.test(each)) ?? "";
  const file = join(folder, "posts", name);
  const page = await browser.newPage();
  const listens = page.waitForResponse(/\/dev\/changes$/, { timeout: 120_000 });
  await page.goto(origin + articlePath("기사-1"), { timeout: 120_000 });
  await listens;
  const times: number[] = [];
  for (let save = 0; save < Number(values.saves); save += 1) {
    const words = `고친 문장 ${save}번.`;
    const start = performance.now();
    await appendFile(file, `\n${words}\n`);
    await page.getByText(words).waitFor({ timeout: 60_000 });
    times.push(performance.now() - start);
    await expectNoReload(page, save);
  }
  if (!(await readFile(file, "utf8")).includes("고친 문장 0번"))
    throw new Error("The file lost what was saved.");
  return times;
}

/** A page that was loaded anew would have forgotten. */
async function expectNoReload(page: Page, save: number): Promise<void> {
  const seen = await page.evaluate((number) => {
    const before = document.documentElement.dataset.saves;
    document.documentElement.dataset.saves = String(number);
    return before;
  }, save);
  if (save > 0 && seen !== String(save - 1)) throw new Error(`The page was loaded again at save ${save}.`);
}

async function withDevServer<Result>(
  folder: string,
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  const port = await freePort(3300);
  const origin = `http://127.0.0.1:${port}`;
  const command = ["node_modules/next/dist/bin/next", "dev", "-H", "127.0.0.1", "-p", String(port)];
  const server = spawn(process.execPath, command, {
    cwd: folder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "ignore",
  });
  try {
    await answers(origin);
    return await use(origin);
  } finally {
    server.kill();
  }
}
