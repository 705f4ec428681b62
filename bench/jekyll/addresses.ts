/**
 * Writes the addresses that Jekyll gives the test site, with its own configuration and under each named permalink style,
 * to `lib/desk/import/fixtures/jekyll-addresses.json`: what the importer's own computation is compared with.
 *
 *   npx tsx bench/jekyll/addresses.ts
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildWithJekyll, type JekyllSite } from "./build-with-jekyll.ts";

const fixtures = "lib/desk/import/fixtures";
const source = join(fixtures, "jekyll-site");

/** Without the defaults of the site, which name a permalink for some folders. */
const styles = ["date", "pretty", "ordinal", "weekdate", "none", "/:year/:month/:day/:slug"];

const own = await buildWithJekyll(source);
const byStyle: Record<string, Record<string, string>> = {};
for (const permalink of styles) {
  byStyle[permalink] = urlsOf(await buildWithJekyll(source, { permalink, defaults: [] }));
}
const inUtc = urlsOf(await buildWithJekyll(source, { timezone: "UTC" }));

const addresses = {
  posts: own.documents.map(({ file, url, redirects }) => ({ file, url, redirects })).sort(byFile),
  pages: own.pages.toSorted(),
  byStyle,
  inUtc,
};
await writeFile(join(fixtures, "jekyll-addresses.json"), `${JSON.stringify(addresses, null, 2)}\n`);

function urlsOf({ documents }: JekyllSite): Record<string, string> {
  return Object.fromEntries(documents.toSorted(byFile).map(({ file, url }) => [file, url]));
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : 1;
}
