import { cpSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { previewPath } from "../lib/content/addresses/urls.ts";
import { text } from "../lib/site/text.ts";
import { builtSite } from "./built-sites.ts";
import { dueArticles } from "./due-articles.ts";
import { shiftedClock } from "./shifted-clock.ts";
import { editorsSite, readersSite } from "./sites.ts";
import { hasNginx, startCachingNginx } from "./start-nginx.ts";
import { startServer } from "./start-server.ts";
import { kept, laterIsDue, secret, secretSlug } from "./unpublished-articles.ts";

const addresses = [
  "/feed.xml",
  "/feed.json",
  `/categories/${encodeURIComponent("모델")}/feed.xml`,
  `/categories/${encodeURIComponent("모델")}/feed.json`,
  `/tags/${encodeURIComponent("알림")}/feed.xml`,
  `/tags/${encodeURIComponent("알림")}/feed.json`,
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/llms.txt",
];

// Each stage is a build of its own.
test.describe.configure({ mode: "serial" });

for (const site of [editorsSite, readersSite]) {
  const stage = site.env.ATTENTION_STAGE;
  test.describe(`on ${stage}`, () => {
    const env = { ...process.env, ...site.env };
    const stops: (() => void)[] = [];
    let root: string;
    let origin: string;

    test.beforeAll(async () => {
      test.setTimeout(600_000);
      root = await builtSite(site);
      origin = await serve({});
    });

    test.afterAll(() => {
      for (const stop of stops) stop();
      // A server that ends may still be writing.
      rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    });

    async function serve(more: Readonly<Record<string, string>>): Promise<string> {
      const server = await startServer(root, { ...env, ...more });
      stops.push(server.stop);
      return server.origin;
    }

    for (const address of addresses) {
      test(`${decodeURI(address)} has what is published, and nothing that is not`, async ({ request }) => {
        const answer = await (await request.get(origin + address)).text();
        expect(answer).toContain("public-word");
        expect(answer).not.toContain(secret);
        expect(answer).not.toContain(secretSlug);
        expect(answer).not.toContain(encodeURIComponent(secret));
      });
    }

    test("an article that is kept has no Markdown, and a list of such articles no feed of theirs", async ({
      request,
    }) => {
      for (const place of kept.keys()) {
        expect((await request.get(`${origin}/posts/${secretSlug}-${place}.md`)).status()).toBe(404);
      }
      const feed = await request.get(`${origin}/tags/${encodeURIComponent(secret)}/feed.json`);
      expect(feed.status() === 404 || (await feed.json()).items.length === 0).toBe(true);
      expect((await request.get(`${origin}/posts/public-word.md`)).status()).toBe(200);
    });

    test("robots.txt says whether search engines may come", async ({ request }) => {
      const robots = await (await request.get(`${origin}/robots.txt`)).text();
      expect(robots).toContain(stage === "production" ? "Allow: /" : "Disallow: /");
      expect(robots.includes("Sitemap:")).toBe(stage === "production");
      const home = await request.get(origin);
      expect(home.headers()["x-robots-tag"]).toBe(stage === "production" ? undefined : "noindex");
    });

    test("a draft has its page for editors, marked as one, and none for readers", async ({ page }) => {
      const response = await page.goto(`${origin}/posts/${secretSlug}-0`);
      expect(response?.status()).toBe(stage === "preview" ? 200 : 404);
      await expect(page.getByText(text.draft, { exact: true })).toHaveCount(stage === "preview" ? 1 : 0);
    });

    test("what this deployment changes is a page for editors alone", async ({ page }) => {
      const response = await page.goto(origin + previewPath);
      expect(response?.status()).toBe(stage === "preview" ? 200 : 404);
      if (stage === "production") return;
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.preview.title);
      await expect(page.getByRole("main").getByText(`${secret} 0`)).toBeVisible();
      await expect(page.getByRole("main").getByText("later-word 기사")).toBeVisible();
    });

    if (stage === "production") {
      test("behind a cache that keeps what it may, an article is seen as soon as it is there", async ({
        request,
      }) => {
        test.skip(!hasNginx, "nginx is not installed.");
        cpSync(join(root, ".next"), join(root, ".next-as-built"), { recursive: true });
        const secondsUntilDue = 30;
        const upstream = await serve(shiftedClock(laterIsDue(root) - Date.now() - secondsUntilDue * 1_000));
        const cache = await startCachingNginx(upstream);
        stops.push(cache.stop);
        const later = [
          "/posts/later-word",
          "/posts/later-word.md",
          `/tags/${encodeURIComponent("나중")}`,
          `/tags/${encodeURIComponent("나중")}/feed.json`,
        ];
        for (const path of later) {
          for (const time of ["first", "again"]) {
            const answer = await request.get(cache.origin + path);
            expect([path, time, answer.status(), answer.headers()["x-cache"]]).toEqual([
              path,
              time,
              404,
              "MISS",
            ]);
          }
        }
        await expect(async () => {
          for (const path of later) expect((await request.get(cache.origin + path)).status(), path).toBe(200);
        }).toPass({ timeout: 90_000 });
        // The cache is one.
        expect((await request.get(`${cache.origin}/about`)).status()).toBe(200);
        expect((await request.get(`${cache.origin}/about`)).headers()["x-cache"]).toBe("HIT");
        // What that server rendered stands in the build now, and the next test begins before the article is due.
        cache.stop();
        stops.at(-2)?.();
        renameSync(join(root, ".next"), join(root, ".next-after"));
        renameSync(join(root, ".next-as-built"), join(root, ".next"));
      });

      test("a scheduled article, its lists and its legacy path come when the clock has come to its time", async ({
        request,
      }) => {
        const pages = ["/posts/later-word", `/tags/${encodeURIComponent("나중")}`];
        const lists = ["/", "/feed.xml", "/sitemap.xml", `/categories/${encodeURIComponent("모델")}`];
        for (const path of pages) expect((await request.get(origin + path)).status(), path).toBe(404);
        const feedToCome = `${origin}/tags/${encodeURIComponent("나중")}/feed.json`;
        expect((await request.get(feedToCome)).status()).toBe(404);
        for (const path of lists)
          expect(await (await request.get(origin + path)).text()).not.toContain("later-word");
        expect((await request.get(`${origin}/old/later`)).status()).toBe(404);
        const { etag = "" } = (await request.get(`${origin}/feed.xml`)).headers();

        const twoHours = 2 * 3_600_000;
        // A site whose pages stay as they were built, and what the workflow says of it.
        const now = dueArticles(root, origin);
        expect(now.outputs).toBe("due=false\nwaiting=true\n");
        expect(now.said).toContain("모두 공개되었습니다");
        const missing = dueArticles(root, origin, twoHours);
        expect(missing.outputs).toBe("due=true\nwaiting=true\n");
        expect(missing.said).toContain("/posts/later-word (posts/");
        const later = await serve(shiftedClock(twoHours));
        await expect(async () => {
          for (const path of pages) expect((await request.get(later + path)).status(), path).toBe(200);
          for (const path of lists)
            expect(await (await request.get(later + path)).text(), path).toContain("later-word");
        }).toPass({ timeout: 30_000 });
        // The article of 2999 is still to come.
        const published = dueArticles(root, later, twoHours);
        expect(published.outputs).toBe("due=false\nwaiting=true\n");
        expect(published.said).toContain("모두 공개되었습니다");
        // Rendered just now, and as light as the build's pages.
        for (const path of ["/", ...pages])
          expect(await (await request.get(later + path)).text(), path).not.toContain("__next_f");
        const old = await request.get(`${later}/old/later`, { maxRedirects: 0 });
        expect([old.status(), old.headers().location]).toEqual([308, "/posts/later-word"]);
        const tagFeed = await request.get(`${later}/tags/${encodeURIComponent("나중")}/feed.json`);
        expect((await tagFeed.json()).items).toHaveLength(1);
        const feed = await request.get(`${later}/feed.xml`, { headers: { "If-None-Match": etag } });
        expect([feed.status(), (await feed.text()).includes("later-word")]).toEqual([200, true]);
      });
    }
  });
}
