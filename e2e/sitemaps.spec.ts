import { type APIRequestContext, expect, test } from "playwright/test";
import { articleMarkdownPath, articlePath } from "../lib/content/addresses/urls.ts";
import { isSyndicated } from "../lib/feeds/is-syndicated.ts";
import { siteContent } from "../lib/site/content.ts";
import { textsAt, validSitemap } from "../lib/sitemap/validate-in-test.ts";
import site from "../site.config.ts";

const { articles, listed } = await siteContent();
const newest = listed.find(isSyndicated);
if (newest === undefined) throw new Error("posts/ holds no article.");

/** The path on the server under test of an address of production. */
const pathOf = (address: string) => new URL(address).href.slice(site.url.length) || "/";

async function sitemapAddresses(request: APIRequestContext): Promise<string[]> {
  return textsAt(validSitemap(await (await request.get("/sitemap.xml")).text()), "//map:url/map:loc");
}

test("robots.txt leads search engines to the sitemaps", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Allow: /");
  for (const path of ["/sitemap.xml", "/news-sitemap.xml"]) {
    expect(robots).toContain(`Sitemap: ${site.url}${path}`);
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()["content-type"]).toBe("application/xml; charset=utf-8");
  }
});

test("the sitemap is valid and has every article that may be found", async ({ request }) => {
  const expected = articles
    .filter((article) => isSyndicated(article) && article.inSitemap)
    .map(({ slug }) => site.url + articlePath(slug));
  const addresses = await sitemapAddresses(request);
  expect(addresses.filter((address) => address.startsWith(`${site.url}/posts/`))).toEqual(expected);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test("every page of the sitemap and every picture in it is there, and a page calls itself so", async ({
  request,
}) => {
  const document = validSitemap(await (await request.get("/sitemap.xml")).text());
  for (const address of textsAt(document, "//image:loc")) {
    expect((await request.get(pathOf(address), { maxRedirects: 0 })).status(), address).toBe(200);
  }
  for (const address of textsAt(document, "//map:loc[parent::map:url]")) {
    const response = await request.get(pathOf(address), { maxRedirects: 0 });
    expect(response.status(), address).toBe(200);
    const html = await response.text();
    expect(html, address).not.toContain('content="noindex');
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
    if (canonical !== undefined) expect(new URL(canonical).href).toBe(new URL(address).href);
  }
});

test("the news sitemap is valid, or empty where nothing is news", async ({ request }) => {
  const xml = await (await request.get("/news-sitemap.xml")).text();
  const isEmpty = !xml.includes("<url>");
  const names = isEmpty ? [] : textsAt(validSitemap(xml), "//news:name");
  expect(names.every((name) => name === site.name)).toBe(true);
});

test("an article is there as Markdown too", async ({ request }) => {
  const path = articleMarkdownPath(newest.slug);
  const response = await request.get(path);
  expect(response.headers()["content-type"]).toBe("text/markdown; charset=utf-8");
  expect(response.headers().link).toBe(`<${site.url}${articlePath(newest.slug)}>; rel="canonical"`);
  expect(await response.text()).toMatch(/^# .+\n\n> /);
  const again = await request.get(path, { headers: { "If-None-Match": response.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
});

test("llms.txt leads to Markdown that is there", async ({ request }) => {
  const text = await (await request.get("/llms.txt")).text();
  expect(text.startsWith(`# ${site.name}\n\n> `)).toBe(true);
  const addresses = Array.from(text.matchAll(/\]\((https?:[^)]*)\)/g), ([, address = ""]) => address);
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) expect((await request.get(pathOf(address))).status(), address).toBe(200);
});

test("what is no article has no Markdown", async ({ request }) => {
  for (const path of [
    "/posts/none.md",
    "/posts/.md",
    "/~markdown/none",
    "/sitemaps/1.xml",
    "/sitemaps/9.xml",
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test("the manifest and its icons are there", async ({ request }) => {
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  expect(manifest).toMatchObject({ name: site.name, lang: site.language, start_url: "/" });
  for (const { src, type } of manifest.icons) {
    const response = await request.get(src);
    expect(response.headers()["content-type"]).toBe(type);
  }
});
