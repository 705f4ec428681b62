import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReadDocument } from "./read-document.ts";
import { type JekyllSite, readJekyllSite } from "./read-jekyll-site.ts";
import { readRelativeIncludes } from "./read-relative-includes.ts";

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

test("links are followed inside of the site, and nothing else is read or ends the reading", async () => {
  const hostile = await mkdtemp(join(tmpdir(), "jekyll-hostile-"));
  const secret = join(hostile, "../secret-of-import.md");
  const old = join(hostile, "site");
  for (const folder of ["_posts", "_includes", "_data", "assets"])
    await mkdir(join(old, folder), { recursive: true });
  await writeFile(secret, "암호");
  await writeFile(join(old, "_config.yml"), "");
  await writeFile(join(old, "assets/a.png"), "");
  await symlink("a.png", join(old, "assets/b.png"));
  for (const path of [
    "_posts/2024-05-06-a.md",
    "_posts/secret.md",
    "_includes/a.html",
    "_data/a.yml",
    "assets/c.png",
  ])
    await symlink(secret, join(old, path));
  await symlink("/etc", join(old, "assets/etc"));
  await symlink("loop", join(old, "assets/loop"));
  await writeFile(
    Buffer.concat([Buffer.from(`${old}/_posts/2024-05-07-`), Buffer.from([0xb0, 0xa1]), Buffer.from(".md")]),
    "",
  );
  const found = await readJekyllSite(old);
  expect(found).toMatchObject({ documents: [], files: ["assets/a.png", "assets/b.png"], data: {} });
  expect([...found.includes]).toEqual([]);
  expect(found.unread).toEqual({
    links: [
      "_data/a.yml",
      "_includes/a.html",
      "_posts/2024-05-06-a.md",
      "_posts/secret.md",
      "assets/c.png",
      "assets/etc",
      "assets/loop",
    ],
    names: ["_posts/2024-05-07-\uFFFD\uFFFD.md"],
  });
  const body = "{% include_relative secret.md %} {% include_relative ../../secret-of-import.md %}";
  const document = { document: { source: { path: "_posts/2024-05-06-b.md" } }, body };
  expect(await readRelativeIncludes(old, [document as unknown as ReadDocument])).toEqual(new Map());
  await rm(hostile, { recursive: true });
  await rm(secret);
});
