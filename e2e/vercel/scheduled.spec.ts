import { expect, test } from "playwright/test";
import { searchUrl } from "../../lib/search/search-query.ts";
import { scheduled } from "./unpublished-articles.ts";

/*
 * Two hours after the build, with an article that was due after one. Vercel's pages are those of the build: it comes with
 * the next deployment, which `.github/workflows/publish.yml` asks for. Until then all answers say the same.
 */

test("an article that is due is missing, so that it is asked for", async ({ request }) => {
  const answer = await request.get(`/posts/${scheduled.slug}`, { maxRedirects: 0 });
  expect(answer.status()).toBe(404);
});

test("its old address leads nowhere yet", async ({ request }) => {
  expect((await request.get(scheduled.legacyPath, { maxRedirects: 0 })).status()).toBe(404);
});

test("nothing that a function makes later names it", async ({ request }) => {
  const paths = ["/", "/feed.xml", "/feed.json", "/sitemap.xml", searchUrl({ text: scheduled.title })];
  for (const path of paths) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(await answer.text(), path).not.toContain(`/posts/${scheduled.slug}`);
  }
});
