import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import site from "../../site.config.ts";
import type { Article } from "../content/article.ts";
import type { ContentIndex } from "../content/content-index.ts";
import { forgetProcessWide } from "../log/process-wide.mjs";
import { contentRedirects } from "../redirects/content-redirects.ts";
import { siteContent } from "./content.ts";
import { publicImage } from "./public-image.ts";
import { writeLookups } from "./write-lookups.ts";

/*
 * A function has a folder with what the build wrote down, and none of the repository. Here it is a folder of its own, and
 * modules that start anew there; what they say is compared with what the repository says.
 */
const repository = process.cwd();
const place = mkdtempSync(join(tmpdir(), "function-"));
let content: ContentIndex;
let shown: Awaited<ReturnType<typeof publicImage>>[];
let moved: readonly string[];

beforeAll(async () => {
  vi.stubEnv("VERCEL", undefined);
  vi.stubEnv("ATTENTION_STAGE", "production");
  content = await siteContent();
  shown = await Promise.all(picturesOf(content).map(publicImage));
  moved = content.articles.flatMap(({ legacyPaths }) => legacyPaths.map(({ path }) => path));
  vi.stubEnv("VERCEL", "1");
  await writeLookups(repository, content, place);
  process.chdir(place);
  vi.resetModules();
  forgetProcessWide("content");
});

afterAll(() => {
  process.chdir(repository);
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true });
});

test("a function knows each article as the repository does, its body too", async () => {
  expect(existsSync("posts")).toBe(false);
  const { siteContent: kept } = await import("./content.ts");
  expect((await kept()).articles.map(plain)).toEqual(content.articles.map(plain));
});

test("one article is found by its slug, and none by another", async () => {
  const { articleAt: keptAt } = await import("./article-at.ts");
  for (const { slug } of content.articles) {
    expect(plain(await keptAt(slug))).toEqual(plain(content.articleBySlug.get(slug)));
  }
  expect(await keptAt("no-such-article")).toBeUndefined();
  expect(await keptAt("constructor")).toBeUndefined();
});

test("each picture has the size and the colour that its file has", async () => {
  expect(existsSync("public")).toBe(false);
  const { publicImage: kept } = await import("./public-image.ts");
  expect(shown.length).toBeGreaterThan(0);
  expect(await Promise.all(picturesOf(content).map(kept))).toEqual(shown);
  expect(await kept("/images/no-such-picture.png")).toBeUndefined();
});

test("old addresses lead where they lead from the articles", async () => {
  const { openRedirects } = await import("./open-redirects.ts");
  const [written, made] = [await openRedirects(), contentRedirects(content, site.legacyPaths)];
  expect(moved.length).toBeGreaterThan(0);
  for (const path of [...moved, "/no-such-page"]) {
    const segments = encodeURI(path).slice(1).split("/");
    expect(written(segments, []), path).toBe(made(segments, []));
  }
});

/** Of a kept article the body is read only when it is asked for; compared as data. */
function plain(article: Article | undefined): unknown {
  return article && { ...article };
}

function picturesOf({ articles }: ContentIndex): readonly string[] {
  return articles.flatMap(({ leadImage, cardImage }) => [leadImage?.src ?? [], cardImage?.src ?? []].flat());
}
