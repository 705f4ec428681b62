import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { articlePath, categoryPath, feedPath, tagPath } from "../lib/content/addresses/urls.ts";
import { isSyndicated } from "../lib/feeds/is-syndicated.ts";
import { lastChange } from "../lib/feeds/last-change.ts";
import { siteContent } from "../lib/site/content.ts";
import site from "../site.config.ts";
import { expect, test } from "./console-and-requests.ts";

const atomSchema = RelaxNGValidator.fromDoc(
  XmlDocument.fromBuffer(readFileSync(new URL("../lib/feeds/fixtures/atom.rng", import.meta.url))),
);
const namespaces = { atom: "http://www.w3.org/2005/Atom" };

const { listed, categories, tags } = await siteContent();
const [category, tag] = [categories[0], tags[0]];
if (category === undefined || tag === undefined) throw new Error("posts/ holds no category and no tag.");

const lists = [
  { name: "front page", path: "/", articles: listed },
  { name: "category", path: categoryPath(category.slug), articles: category.articles },
  { name: "tag", path: tagPath(tag.slug), articles: tag.articles },
];

for (const { name, path, articles } of lists) {
  const expected = articles
    .filter(isSyndicated)
    .slice(0, 20)
    .map(({ slug }) => new URL(articlePath(slug), site.url).href);

  test(`the ${name} has a valid feed of its newest articles`, async ({ request }) => {
    const response = await request.get(feedPath(path, "xml"));
    expect(response.headers()["content-type"]).toBe("application/xml; charset=utf-8");
    const document = XmlDocument.fromString(await response.text());
    atomSchema.validate(document);
    const links = document.find("//atom:entry/atom:link[@rel='alternate']/@href", namespaces);
    expect(links.map(({ content }) => content)).toEqual(expected);
  });

  test(`the ${name} has the same feed as JSON`, async ({ request }) => {
    const response = await request.get(feedPath(path, "json"));
    expect(response.headers()["content-type"]).toBe("application/feed+json; charset=utf-8");
    const { items } = await response.json();
    expect(items.map(({ url }: { url: string }) => url)).toEqual(expected);
    for (const { content_html } of items) {
      expect(content_html).not.toMatch(/(?:src|href)="(?!https?:\/\/|mailto:)/);
      expect(content_html).not.toContain("/_next/");
    }
  });

  test(`the ${name} names its feeds to feed readers`, async ({ page }) => {
    await page.goto(path);
    for (const format of ["xml", "json"] as const) {
      const link = page.locator(`head link[rel="alternate"][href$="${feedPath(path, format)}"]`);
      await expect(link).toHaveAttribute(
        "type",
        format === "xml" ? "application/atom+xml" : "application/feed+json",
      );
    }
  });

  for (const format of ["xml", "json"] as const) {
    test(`a reader that has the ${format} feed of the ${name} is told so, and any other gets it`, async ({
      request,
    }) => {
      const address = feedPath(path, format);
      const { etag = "", "last-modified": lastModified = "" } = (await request.get(address)).headers();
      const ask = async (headers: Record<string, string>) =>
        (await request.get(address, { headers })).status();
      expect(await ask({ "If-None-Match": etag })).toBe(304);
      expect(await ask({ "If-Modified-Since": lastModified })).toBe(304);
      expect(await ask({ "If-None-Match": '"other"' })).toBe(200);
      expect(await ask({ "If-None-Match": '"other"', "If-Modified-Since": lastModified })).toBe(200);
      expect(await ask({ "If-Modified-Since": "Thu, 01 Jan 1970 00:00:00 GMT" })).toBe(200);
    });
  }
}

test("a feed's time is that of its newest change, and caches are told how long they keep it", async ({
  request,
}) => {
  const now = Date.now();
  for (const { path, articles } of lists) {
    const changes = articles.filter(isSyndicated).slice(0, 20).map(lastChange).map(Date.parse);
    const headers = (await request.get(feedPath(path, "json"))).headers();
    expect(Date.parse(headers["last-modified"] ?? "")).toBe(Math.max(...changes.filter((at) => at <= now)));
    expect(headers["cache-control"]).toBe("public, max-age=300, s-maxage=300, stale-while-revalidate=600");
  }
});

test("an answer without content has the headers of the feed", async ({ request }) => {
  const { etag = "" } = (await request.get("/feed.xml")).headers();
  const response = await request.get("/feed.xml", { headers: { "If-None-Match": etag } });
  expect((await response.body()).length).toBe(0);
  expect(response.headers().etag).toBe(etag);
});

test("a person who opens a feed reads what it is and can go on to an article", async ({ page }) => {
  await page.goto("/feed.xml");
  const newest = listed.find(isSyndicated);
  await expect(page.locator("feed > title")).toHaveText(site.name);
  await expect(page.locator("feed > p")).toBeVisible();
  const link = page.locator("entry > a").first();
  await expect(link).toBeVisible();
  await expect(link).toHaveText(newest?.title ?? "");
  await expect(page.locator("content").first()).toBeHidden();
});

test("a list that does not exist has no feed", async ({ request }) => {
  for (const path of ["/categories/none", "/tags/none", "/posts"]) {
    expect((await request.get(feedPath(path, "xml"))).status()).toBe(404);
  }
});
