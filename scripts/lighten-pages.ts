/**
 * Takes from the pages of a finished build what only Next's client runtime reads. The last part of `npm run build`;
 * a page that is light already stays as it is.
 *
 *   npm run build
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { lightenPage } from "../lib/site/lighten-page.ts";

const buildFolder = ".next";
const pagesFolder = join(buildFolder, "server/app");

const manifest = z
  .object({ rootMainFiles: z.array(z.string()), polyfillFiles: z.array(z.string()) })
  .parse(JSON.parse(await readFile(join(buildFolder, "build-manifest.json"), "utf8")));
const startedChunks = new Set([...manifest.rootMainFiles, ...manifest.polyfillFiles]);

const files = await readdir(pagesFolder, { recursive: true });
const pages = files.filter((file) => file.endsWith(".html"));
let before = 0;
let after = 0;
for (const page of pages) {
  const file = join(pagesFolder, page);
  const html = await readFile(file, "utf8");
  const light = lightenPage(html, startedChunks);
  before += Buffer.byteLength(html);
  after += Buffer.byteLength(light);
  if (light !== html) await writeFile(file, light);
}
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)}MB`;
console.log(`가벼워진 페이지 ${pages.length}개: ${megabytes(before)} → ${megabytes(after)}.`);
