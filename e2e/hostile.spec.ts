import { rmSync } from "node:fs";
import { type Browser, expect, type Page, test } from "playwright/test";
import {
  articleMarkdownPath,
  articlePath,
  categoryPath,
  shareCardPath,
  tagPath,
} from "../lib/content/addresses/urls.ts";
import type { Article } from "../lib/content/article.ts";
import { builtSite } from "./built-sites.ts";
import { hostileArticles } from "./hostile/articles.ts";
import { provoke, watchHostile } from "./hostile/watch.ts";
import { editorsSite } from "./sites.ts";
import { startServer } from "./start-server.ts";

test.describe.configure({ mode: "serial" });

let root = "";
let articles: readonly Article[];
let origin: string;
let stop: () => void = () => {};

test.beforeAll(async () => {
  test.setTimeout(600_000);
  root = await builtSite(editorsSite);
  articles = await hostileArticles();
  ({ origin, stop } = await startServer(root, { ...process.env, ...editorsSite.env }));
});

test.afterAll(() => {
  stop();
  rmSync(root, { recursive: true, force: true });
});

test("no hostile article runs, asks another host or leads away", async ({ browser }) => {
  test.setTimeout(300_000);
  const shown = new Set(
    articles.filter(({ forwardsTo }) => forwardsTo === undefined).map(({ slug }) => slug),
  );
  expect(shown.size).toBeGreaterThan(150);
  await visitAll(browser, [...shown].map(articlePath));
});

test("nor does any page that lists them, or finds them", async ({ browser }) => {
  const terms = articles.flatMap(({ tags, categories }) => [
    ...tags.slice(0, 12).map(({ slug }) => tagPath(slug)),
    ...categories.slice(0, 12).map(({ slug }) => categoryPath(slug)),
  ]);
  const queries = ["<script>alert(1)</script>", '" onfocus="alert(1)', "제목", "이름", "긴 말"];
  const searches = queries.map((query) => `/search?q=${encodeURIComponent(query)}`);
  const lists = ["/", "/archive", "/archive/2026", "/tags", "/categories", "/series", "/authors", "/preview"];
  await visitAll(browser, [
    ...lists,
    ...searches,
    ...new Set(terms),
    "/feed.xml",
    "/sitemap.xml",
    "/news-sitemap.xml",
  ]);
});

test("their feeds, Markdown and cards are what they say they are", async ({ request }) => {
  const feed = await request.get(`${origin}/feed.json`);
  expect((await feed.json()).items.length).toBeGreaterThan(0);
  const [one] = articles.filter(({ slug }) => slug.startsWith("body-md-"));
  const markdown = await request.get(origin + articleMarkdownPath(one?.slug ?? ""));
  expect([
    markdown.status(),
    markdown.headers()["content-type"],
    markdown.headers()["x-content-type-options"],
  ]).toEqual([200, "text/markdown; charset=utf-8", "nosniff"]);
  for (const { slug } of articles.filter(({ file }) => file.includes("front-matter-")).slice(0, 12)) {
    const card = await request.get(origin + shareCardPath(slug));
    expect([slug, card.status(), card.headers()["content-type"]]).toEqual([slug, 200, "image/jpeg"]);
  }
});

/** Opens the pages, four at a time, and does to them what a reader might. */
async function visitAll(browser: Browser, paths: readonly string[]): Promise<void> {
  const waiting = [...paths];
  const complaints: string[] = [];
  const visit = async (page: Page) => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const response = await page.goto(origin + path);
      if (response?.status() !== 200) complaints.push(`${path}: ${response?.status()}`);
      complaints.push(...(await provoke(page)).map((what) => `${path}: ${what}`));
    }
  };
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      const page = await browser.newPage();
      await watchHostile(page, origin, complaints);
      await visit(page);
      await page.close();
    }),
  );
  expect(complaints).toEqual([]);
}
