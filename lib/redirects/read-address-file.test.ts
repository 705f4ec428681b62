import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readAddressFile } from "./read-address-file.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "addresses-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sitemap = (path: string) => `<urlset><url><loc>https://old.example${path}</loc></url></urlset>`;
const indexOf = (...paths: string[]) =>
  `<sitemapindex>${paths.map((path) => `<sitemap><loc>https://old.example${path}</loc></sitemap>`).join("")}</sitemapindex>`;

test("the sitemaps of an index are read from the disk, by path or by name, packed or not", async () => {
  await mkdir(join(folder, "maps"));
  await writeFile(join(folder, "maps/posts.xml"), sitemap("/a/"));
  await writeFile(join(folder, "tags.xml.gz"), gzipSync(sitemap("/b/")));
  await writeFile(join(folder, "sitemap.xml"), indexOf("/maps/posts.xml", "/elsewhere/tags.xml.gz"));
  expect(await readAddressFile(join(folder, "sitemap.xml"))).toMatchObject({ paths: ["/a/", "/b/"] });
});

test("a sitemap that the index names and the disk lacks stops with what to do", async () => {
  await writeFile(join(folder, "incomplete.xml"), indexOf("/gone.xml"));
  await expect(readAddressFile(join(folder, "incomplete.xml"))).rejects.toThrow("내려받아 주세요");
});
