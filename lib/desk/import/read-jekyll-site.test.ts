import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type JekyllSite, readJekyllSite } from "./read-jekyll-site.ts";

let root = "";
let site: JekyllSite;
const files: Readonly<Record<string, string>> = {
  "_config.yml": "exclude: [docs, 'assets/*.psd', /_posts/old]\ninclude: [_pages]\n",
  "_posts/2024-05-06-a.md": "",
  "_posts/old/2024-05-06-b.md": "",
  "news/_posts/2024-05-06-c.md": "",
  "docs/_posts/2024-05-06-d.md": "",
  "_posts/no-date.md": "",
  "_posts/.2024-05-06-hidden.md": "",
  "_drafts/e.md": "",
  "_pages/about.md": "",
  "_sass/a.scss": "",
  "assets/img/a.psd": "",
  "assets/img/a.png": "",
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "jekyll-site-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  site = await readJekyllSite(root);
});
afterAll(() => rm(root, { recursive: true }));

test("posts and drafts are those that Jekyll would read: nothing excluded, nothing hidden", () => {
  expect(site.documents.map(({ kind, path, folders }) => [kind, path, folders])).toEqual([
    ["draft", "_drafts/e.md", []],
    ["post", "_posts/2024-05-06-a.md", []],
    ["post", "news/_posts/2024-05-06-c.md", ["news"]],
  ]);
  expect(site.passedOver).toEqual(["_posts/no-date.md"]);
});

test("files are those that a browser could ask for", () => {
  expect(site.files).toEqual(["_pages/about.md", "assets/img/a.png"]);
});
