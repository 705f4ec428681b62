/**
 * Follows every link of a large site from its front page: builds a copy of the project over generated articles, serves
 * it, and tells how many clicks away each article is, which pages no link leads to, and which links lead nowhere.
 *
 *   npx tsx bench/crawl.ts [--articles 3000]
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { copyProject } from "../e2e/copy-project.ts";
import { withBuiltSite } from "./built-site.ts";
import { writeManyArticles } from "./many-articles.ts";

const { values } = parseArgs({ options: { articles: { type: "string", default: "3000" } } });
const count = Number(values.articles);
const furthest = 4;
const hidden = encodeURI("/posts/숨긴-기사");
/** No page for readers leads to the guide for editors, nor to an article that is hidden. */
const unlinked = (path: string) => path.startsWith("/guide") || path === hidden;

interface Crawled {
  readonly status: number;
  readonly clicks: number;
  readonly bytes: number;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Path of the canonical address. */
  readonly canonical: string | undefined;
}

const folder = await mkdtemp(join(tmpdir(), "crawl-"));
try {
  await copyProject(folder);
  await writeManyArticles(folder, count);
  const start = performance.now();
  execFileSync("npm", ["run", "build", "--silent"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  console.log(`${count} articles, built in ${Math.round((performance.now() - start) / 1_000)} s`);
  const pages = await withBuiltSite(crawl, folder);
  await report(pages, await prerenderedPages());
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** From the front page in order of distance; the hidden article is asked for last, for its own links. */
async function crawl(origin: string): Promise<ReadonlyMap<string, Crawled>> {
  const pages = new Map<string, Crawled>();
  await follow(origin, pages, "/", 0);
  await follow(origin, pages, hidden, Number.POSITIVE_INFINITY);
  return pages;
}

/** One request at a time: the server shares the machine. */
async function follow(origin: string, pages: Map<string, Crawled>, start: string, startClicks: number) {
  let paths: readonly string[] = [start];
  for (let clicks = startClicks; paths.length > 0; clicks += 1) {
    const links: string[] = [];
    for (const path of paths) {
      const page = await visit(origin, path, clicks);
      pages.set(path, page);
      links.push(...page.links);
    }
    paths = unseen(links, pages);
  }
}

function unseen(links: readonly string[], pages: ReadonlyMap<string, Crawled>): readonly string[] {
  return [...new Set(links.map(pathOf))].filter((path) => !pages.has(path));
}

async function visit(origin: string, path: string, clicks: number): Promise<Crawled> {
  const response = await fetch(origin + path, { redirect: "manual" });
  const html = await response.text();
  const body = html.replace(/<script\b[\s\S]*?<\/script>/g, "");
  return {
    status: response.status,
    clicks,
    bytes: Buffer.byteLength(html),
    links: [...body.matchAll(/<a\b[^>]*?\shref="(\/[^"]*|#[^"]*)"/g)].map(([, href = ""]) =>
      href.startsWith("#") ? path + href : href.replaceAll("&amp;", "&"),
    ),
    canonical: canonicalOf(body),
    ids: new Set([...body.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id)),
  };
}

async function report(pages: ReadonlyMap<string, Crawled>, prerendered: readonly string[]) {
  const articles = [...pages].filter(
    ([path, { clicks }]) => path.startsWith("/posts/") && Number.isFinite(clicks),
  );
  console.log(`pages found: ${pages.size}; articles: ${articles.length} of ${count}`);
  console.log("clicks  articles  all pages");
  const histogram = new Map<number, { articles: number; all: number }>();
  for (const [path, { clicks }] of pages) {
    const row = histogram.get(clicks) ?? { articles: 0, all: 0 };
    row.all += 1;
    if (path.startsWith("/posts/")) row.articles += 1;
    histogram.set(clicks, row);
  }
  for (const [clicks, row] of histogram) {
    console.log(
      `${String(clicks).padStart(6)}  ${String(row.articles).padStart(8)}  ${String(row.all).padStart(9)}`,
    );
  }
  const far = articles.filter(([, { clicks }]) => clicks > furthest);
  const findings = {
    [`articles further than ${furthest} clicks`]: far.map(([path]) => path),
    "articles that no link leads to": articles.length === count ? [] : [`${count - articles.length}`],
    "pages that no link leads to": prerendered.filter((path) => !pages.has(path) && !unlinked(path)),
    "links that lead nowhere or elsewhere": wrongLinks(pages),
    "links to a place that is not on the page": wrongPlaces(pages),
    "pages whose canonical address is another's": [...pages]
      .filter(([path, { canonical }]) => canonical !== undefined && canonical !== path)
      .map(([path, { canonical }]) => `${decodeURI(path)}: ${canonical}`),
  };
  for (const [name, found] of Object.entries(findings)) {
    console.log(`${name}: ${found.length}`);
    for (const each of found.slice(0, 10)) console.log(`    ${each}`);
    if (found.length > 0) process.exitCode = 1;
  }
  console.log("largest pages:");
  for (const [path, { bytes }] of [...pages].toSorted(([, a], [, b]) => b.bytes - a.bytes).slice(0, 5)) {
    console.log(`    ${Math.round(bytes / 1_000)} kB  ${decodeURI(path)}`);
  }
}

function wrongLinks(pages: ReadonlyMap<string, Crawled>): readonly string[] {
  return [...pages].flatMap(([path, { status }]) => {
    if (status === 200) return [];
    const from = [...pages].find(([, { links }]) => links.some((link) => pathOf(link) === path))?.[0];
    return [`${status} ${decodeURI(path)} on ${decodeURI(from ?? "?")}`];
  });
}

function wrongPlaces(pages: ReadonlyMap<string, Crawled>): readonly string[] {
  const links = new Set(
    [...pages.values()].flatMap((page) => page.links).filter((link) => link.includes("#")),
  );
  return [...links].filter((link) => {
    const [path = "", place = ""] = link.split("#");
    return place !== "" && pages.get(pathOf(path))?.ids.has(decodeURIComponent(place)) === false;
  });
}

function canonicalOf(html: string): string | undefined {
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return address && new URL(address).pathname;
}

function pathOf(link: string): string {
  return link.split(/[#?]/)[0] ?? link;
}

/** The pages that the build made, as links write them. */
async function prerenderedPages(): Promise<readonly string[]> {
  const manifest = z
    .object({ routes: z.record(z.string(), z.object({ dataRoute: z.string().nullish() })) })
    .parse(JSON.parse(await readFile(join(folder, ".next/prerender-manifest.json"), "utf8")));
  return Object.entries(manifest.routes)
    .filter(([path, { dataRoute }]) => typeof dataRoute === "string" && !path.startsWith("/_"))
    .map(([path]) => encodeURI(decodeURI(path)));
}
