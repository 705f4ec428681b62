/**
 * Measures what Vercel would get of a large site: builds a copy of the project over a generated corpus as Vercel does,
 * and says the size of the output, of its functions, and what the first request to each costs.
 *
 *   npx tsx bench/vercel.ts [--articles 2000] [--megabytes 500]     of pictures, one for each article; 0 for none
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { articlePath, feedPath, shareCardPath } from "../lib/content/addresses/urls.ts";
import { buildSite, copySite } from "../scripts/vercel/build-site.ts";
import { figureLines } from "../scripts/vercel/figure-lines.ts";
import { installCli } from "../scripts/vercel/install-cli.ts";
import { measureCold } from "../scripts/vercel/measure-cold.ts";
import { measureOutput } from "../scripts/vercel/measure-output.ts";
import { startEmulator } from "../scripts/vercel/start-emulator.ts";
import { articleFile, articleFileName } from "./corpus/article-file.ts";
import { siteArticles } from "./corpus/site-articles.ts";

const { values } = parseArgs({
  options: { articles: { type: "string", default: "2000" }, megabytes: { type: "string", default: "500" } },
});

process.env.SITE_URL ??= "https://news.example.com";
const siteUrl = process.env.SITE_URL;
const articles = siteArticles(Number(values.articles));
const hasPictures = Number(values.megabytes) > 0;
const cli = await installCli();
const folder = await mkdtemp(join(resolve(".."), "attention-vercel-"));
try {
  copySite(folder);
  await writeArticles();
  if (hasPictures) await writePictures(Number(values.megabytes) * 1e6);
  await buildSite(cli, folder, "production", siteUrl);
  const emulator = await startEmulator(folder, "production");
  try {
    const lines = figureLines(measureOutput(folder), await measureCold(emulator, addresses()));
    console.log([`${values.articles} articles, ${values.megabytes} MB of pictures.`, ...lines].join("\n"));
  } finally {
    emulator.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

function legacyPath(place: number): string {
  return `/뉴스/${place}/`;
}

function picture(place: number): string {
  return `/images/corpus/${place}.png`;
}

async function writeArticles(): Promise<void> {
  const posts = join(folder, "posts");
  await rm(posts, { recursive: true });
  await mkdir(posts);
  for (const [place, article] of articles.entries()) {
    const text = articleFile({ ...article, legacyPaths: [legacyPath(place)] });
    const image = hasPictures ? `image: { src: ${picture(place)}, alt: 그림 ${place} }\n` : "";
    await writeFile(join(posts, `${articleFileName(article)}.md`), text.replace("---\n", `---\n${image}`));
  }
}

/** One picture of noise, which nothing compresses, in as many files as there are articles. */
async function writePictures(bytes: number): Promise<void> {
  const side = Math.round(Math.sqrt(bytes / articles.length / 3));
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const first = join(folder, "public", picture(0));
  await mkdir(dirname(first), { recursive: true });
  await sharp({ create: { width: side, height: side, channels: 3, background: "#000000", noise } })
    .png({ compressionLevel: 1 })
    .toFile(first);
  for (const place of articles.keys()) if (place > 0) await cp(first, join(folder, "public", picture(place)));
}

/** The oldest article's address is beyond what the config takes. */
function addresses(): Readonly<Record<string, string>> {
  const slug = articles.at(-1)?.slug ?? "";
  return {
    "an old address": encodeURI(legacyPath(0)),
    "an unknown address": "/no-such-page",
    "an unknown article": articlePath("no-such-article"),
    "a search": "/search?q=%EB%AA%A8%EB%8D%B8",
    "the feed": feedPath("/", "xml"),
    "a share card": shareCardPath(slug),
    "an article as Markdown": `${articlePath(slug)}.md`,
    "the health check": "/api/health",
  };
}
