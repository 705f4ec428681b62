import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { expect, test } from "playwright/test";
import { visit } from "unist-util-visit";
import site from "../site.config.ts";

interface Links {
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly string[];
}

/** What a page leads to, shows or loads. */
function linksOf(tree: Root): Links {
  const ids = new Set<string>();
  const addresses: string[] = [];
  visit(tree, "element", ({ properties }) => {
    if (typeof properties.id === "string") ids.add(properties.id);
    for (const name of ["href", "src", "action"] as const) {
      if (typeof properties[name] === "string") addresses.push(properties[name]);
    }
    if (Array.isArray(properties.srcSet))
      addresses.push(...properties.srcSet.map((source) => String(source).split(" ")[0] ?? ""));
  });
  return { ids, addresses };
}

/** The id of a feed's entry looks like an address, and may be one of a site that was here before. */
function withoutIds(feed: string): string {
  return feed.replace(/<id>[^<]*<\/id>|"id":"[^"]*"/g, "");
}

const starts = [
  "/",
  "/guide",
  "/sitemap.xml",
  "/feed.xml",
  "/feed.json",
  "/llms.txt",
  "/manifest.webmanifest",
];

test("every link of every page leads to what is there, without a redirect", async ({ request, baseURL }) => {
  test.setTimeout(300_000);
  const origin = new URL(baseURL ?? site.url).origin;
  const own = [site.url, origin];
  const pages = new Map<string, Links>();
  const waiting = [...starts];
  const seen = new Set(waiting);
  const broken: string[] = [];
  const fragments: { from: string; path: string; id: string }[] = [];

  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await request.get(path, { maxRedirects: 0 });
    if (response.status() !== 200) broken.push(`${response.status()} ${path}`);
    const type = response.headers()["content-type"] ?? "";
    const body = /html|xml|json|text\/plain/.test(type) && !type.includes("svg") ? await response.text() : "";
    const isPage = type.startsWith("text/html");
    const links: Links = isPage
      ? linksOf(fromHtml(body))
      : { ids: new Set(), addresses: withoutIds(body).match(/https?:\/\/[^\s<>"'\\)&]+/g) ?? [] };
    pages.set(path, links);
    for (const address of links.addresses) {
      if (!URL.canParse(address, new URL(path, origin))) continue;
      const url = new URL(address, new URL(path, origin));
      if (!own.includes(url.origin)) continue;
      // A search leads to as many addresses as there are words.
      if (url.pathname === "/search" && url.search !== "") continue;
      const target = url.pathname + url.search;
      if (isPage && url.hash !== "")
        fragments.push({ from: path, path: target, id: decodeURIComponent(url.hash.slice(1)) });
      if (seen.has(target)) continue;
      seen.add(target);
      waiting.push(target);
    }
  }
  const lost = fragments.filter(({ path, id }) => pages.get(path)?.ids.has(id) === false);
  expect([...broken, ...lost.map(({ from, path, id }) => `${from}: no #${id} in ${path}`)]).toEqual([]);
  expect(pages.size).toBeGreaterThan(100);
});
