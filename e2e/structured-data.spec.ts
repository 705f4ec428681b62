import { expect, test } from "playwright/test";
import { strangeIn } from "../lib/structured-data/check-vocabulary-in-test.ts";
import site from "../site.config.ts";
import { templates } from "./templates.ts";

const types: Readonly<Record<string, readonly string[]>> = {
  "front page": ["WebSite"],
  "article with formulas and code": ["NewsArticle", "BreadcrumbList"],
  "legacy article": ["NewsArticle", "BreadcrumbList"],
  category: ["CollectionPage", "BreadcrumbList"],
  tag: ["CollectionPage", "BreadcrumbList"],
  author: ["CollectionPage", "BreadcrumbList"],
  series: ["CollectionPage", "BreadcrumbList"],
  about: ["AboutPage", "BreadcrumbList"],
  privacy: ["WebPage", "BreadcrumbList"],
};

for (const { name, path } of await templates()) {
  const expected = types[name];
  if (expected === undefined) continue;
  test(`the ${name} says what it is, in words that schema.org knows, and nothing that is not there`, async ({
    request,
  }) => {
    const html = await (await request.get(path)).text();
    const script = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null";
    const nodes = [JSON.parse(script)].flat();
    expect(nodes.map((node) => node["@type"])).toEqual(expected);
    expect(nodes.flatMap((node) => strangeIn(node))).toEqual([]);
    const addresses = new Set(script.match(/(?<=")https?:\/\/[^"#{]+(?=")/g) ?? []);
    for (const address of addresses) {
      if (!address.startsWith(site.url)) continue;
      const response = await request.get(address.slice(site.url.length) || "/", { maxRedirects: 0 });
      expect(response.status(), address).toBe(200);
    }
  });
}
