import { expect, test } from "playwright/test";
import { searchUrl } from "../../lib/search/search-query.ts";
import { dueArticles } from "../due-articles.ts";
import { scheduled } from "./unpublished-articles.ts";

/*
 * Two hours after the build, with an article that was due after one. Vercel's pages are those of the build: it comes with
 * the next deployment, which `.github/workflows/publish.yml` asks for. Until then all answers say the same.
 */

const folder = process.env.VERCEL_REPOSITORY ?? "";

test("before its time the workflow waits for it", () => {
  const { outputs } = dueArticles(folder, process.env.VERCEL_PRODUCTION ?? "");
  expect(outputs).toBe("due=false\nwaiting=true\n");
});

test("an article that is due is missing, so that the workflow asks for a deployment", async ({
  baseURL,
  request,
}) => {
  const answer = await request.get(`/posts/${scheduled.slug}`, { maxRedirects: 0 });
  expect(answer.status()).toBe(404);
  const { outputs, said } = dueArticles(folder, baseURL ?? "", Number(process.env.VERCEL_CLOCK_SHIFT));
  expect(outputs).toBe("due=true\nwaiting=true\n");
  expect(said).toContain(`/posts/${scheduled.slug} (posts/`);
});

test("its old address leads nowhere yet", async ({ request }) => {
  expect((await request.get(scheduled.legacyPath, { maxRedirects: 0 })).status()).toBe(404);
});

test("nothing that a function makes later names it", async ({ request }) => {
  // Cold functions render the feeds.
  test.setTimeout(180_000);
  const paths = ["/", "/feed.xml", "/feed.json", "/sitemap.xml", searchUrl({ text: scheduled.title })];
  for (const path of paths) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(await answer.text(), path).not.toContain(`/posts/${scheduled.slug}`);
  }
});
