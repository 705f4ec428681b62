import { expect, test } from "vitest";
import { buildContentIndex } from "../../../content/content-index.ts";
import { parseArticle } from "../../../content/parse-article.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { readJekyllConfig } from "../old-site/jekyll-config.ts";
import { siteLegacyPaths } from "./site-legacy-paths.ts";

const article = parseArticle(
  decodeSourceFile(
    "posts/2024-05-06-a.md",
    new TextEncoder().encode("---\ntitle: 가\ncategories: [AI 정책]\ntags: [LLM]\n---\n"),
  ),
  { now: new Date("2026-11-26") },
);
const index = buildContentIndex([article], "everything");

function paths(written: string): readonly string[] {
  const config = readJekyllConfig(written);
  if (config === undefined) throw new Error("no configuration");
  return siteLegacyPaths({ config, files: [] }, [], index).map(({ from, to }) => `${from} → ${to}`);
}

test("feeds of categories lead to those of the same categories here, feeds of tags to the one of the site", () => {
  expect(paths("feed:\n  categories: [AI 정책, 없는 분류]\n  tags: true\n")).toEqual([
    "/feed/AI 정책.xml → /categories/ai-%EC%A0%95%EC%B1%85/feed.xml",
    "/feed/없는 분류.xml → /feed.xml",
    "/feed/by_tag/llm.xml → /feed.xml",
  ]);
});
