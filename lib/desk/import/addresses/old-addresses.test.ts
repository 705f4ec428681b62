import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { pathKey } from "../../../redirects/path-key.ts";
import { defaultsFor, type JekyllConfig } from "../old-site/jekyll-config.ts";
import { permalinkTemplate } from "../old-site/jekyll-url.ts";
import { readDocument } from "../old-site/read-document.ts";
import { readJekyllSite } from "../old-site/read-jekyll-site.ts";
import { oldAddresses } from "./old-addresses.ts";

// A whole site is read: on a busy machine that takes longer than a test may.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const fixtures = join(import.meta.dirname, "../fixtures");

/** What Jekyll itself wrote for the site in `fixtures`: bench/jekyll makes it. */
const truthSchema = z.object({
  posts: z.array(z.object({ file: z.string(), url: z.string() })),
  byStyle: z.record(z.string(), z.record(z.string(), z.string())),
  inUtc: z.record(z.string(), z.string()),
});

async function addressesBySource(change: (config: JekyllConfig) => JekyllConfig) {
  const site = await readJekyllSite(join(fixtures, "jekyll-site"));
  const config = change(site.config);
  const found = new Map<string, readonly string[]>();
  for (const file of site.documents) {
    const defaults = defaultsFor(config.defaults, file.relativePath, file.collection);
    const { document, reading } = await readDocument(site, file, defaults);
    found.set(file.path, oldAddresses(document, reading, config, defaults).map(pathKey));
  }
  return found;
}

async function truth() {
  return truthSchema.parse(JSON.parse(await readFile(join(fixtures, "jekyll-addresses.json"), "utf8")));
}

/** Jekyll puts the day of the build into the address of a post whose front matter it can't read. */
const datedByTheBuild = /(?:colon-in-title|tab-in-yaml)\.md$/;

/** The addresses that Jekyll wrote and our plan lacks. */
function missing(urls: Readonly<Record<string, string>>, found: ReadonlyMap<string, readonly string[]>) {
  return Object.entries(urls).filter(([file, url]) => !found.get(file)?.includes(pathKey(url)));
}

test("every address is the one that Jekyll itself writes", async () => {
  const { posts } = await truth();
  const urls = Object.fromEntries(posts.map(({ file, url }) => [file, url]));
  expect(missing(urls, await addressesBySource((config) => config))).toEqual([]);
});

test("in another time zone, too", async () => {
  const { inUtc } = await truth();
  expect(missing(inUtc, await addressesBySource((config) => ({ ...config, timeZone: "UTC" })))).toEqual([]);
});

test("in every style of permalinks", async () => {
  const { byStyle } = await truth();
  expect(Object.keys(byStyle).length).toBeGreaterThan(4);
  for (const [permalink, urls] of Object.entries(byStyle)) {
    const found = await addressesBySource((config) => ({
      ...config,
      defaults: [],
      permalink,
      postTemplate: permalinkTemplate(permalink),
    }));
    const unknown = missing(urls, found).filter(([file]) => !datedByTheBuild.test(file));
    expect(unknown, permalink).toEqual([]);
  }
});

test("what was never public has no address", async () => {
  const found = await addressesBySource((config) => config);
  expect(found.get("_posts/2024-05-23-unpublished.md")).toEqual([]);
  expect(found.get("_drafts/초고.md") ?? found.get("_drafts/초고.md".normalize("NFD"))).toEqual([]);
});
