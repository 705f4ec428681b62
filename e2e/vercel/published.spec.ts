import { expect, test } from "playwright/test";
import { searchUrl } from "../../lib/search/search-query.ts";
import { dueArticles } from "../due-articles.ts";
import { draft, scheduled } from "./unpublished-articles.ts";

/* The deployment that the workflow asked for, two hours after the one before it. */

test("the article that was due is there, and the workflow has nothing more to ask for", async ({
  baseURL,
  request,
}) => {
  expect((await request.get(`/posts/${scheduled.slug}`)).status()).toBe(200);
  const folder = process.env.VERCEL_REPOSITORY ?? "";
  const { outputs } = dueArticles(folder, baseURL ?? "", Number(process.env.VERCEL_CLOCK_SHIFT));
  expect(outputs).toBe("due=false\nwaiting=false\n");
});

test("its old address leads to it", async ({ request }) => {
  const old = await request.get(scheduled.legacyPath, { maxRedirects: 0 });
  expect([old.status(), old.headers().location]).toEqual([308, `/posts/${scheduled.slug}`]);
});

test("pages, feeds, the sitemap and the search name it, and no draft", async ({ request }) => {
  const paths = ["/", "/feed.xml", "/feed.json", "/sitemap.xml", searchUrl({ text: scheduled.title })];
  for (const path of paths) {
    const answer = await (await request.get(path)).text();
    expect(answer, path).toContain(`/posts/${scheduled.slug}`);
    expect(answer, path).not.toContain(`/posts/${draft.slug}`);
  }
});
