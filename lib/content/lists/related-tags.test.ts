import { expect, test } from "vitest";
import { buildContentIndex, type TermEntry } from "../content-index.ts";
import { parseArticle } from "../parse-article.ts";
import { decodeSourceFile } from "../source/source-file.ts";
import { relatedTags, tagsWithin } from "./related-tags.ts";

function indexOf(...tags: readonly string[]) {
  const articles = tags.map((written, place) => {
    const text = `---\ntitle: "${place}"\ntags: [${written}]\n---\n`;
    const source = decodeSourceFile(`posts/2026-01-10-${place}.mdx`, new TextEncoder().encode(text));
    return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
  });
  return buildContentIndex(articles, "public");
}

function tagOf(index: { readonly tags: readonly TermEntry[] }, label: string): TermEntry {
  const tag = index.tags.find((each) => each.label === label);
  if (tag === undefined) throw new Error(`no tag ${label}`);
  return tag;
}

test("a tag that keeps one company is closer than one that keeps all company", () => {
  const index = indexOf("GPU, CUDA, AI", "GPU, CUDA, AI", "AI, 정책", "AI, 법", "AI, 음성");
  const related = relatedTags(tagOf(index, "GPU"), index, 5);
  expect(related.map(({ label }) => label)).toEqual(["CUDA", "AI"]);
});

test("two tags of one article are less close than two that meet often", () => {
  const index = indexOf("GPU, 메모리", "GPU, 메모리", "GPU, 메모리", "GPU, 한 번");
  const related = relatedTags(tagOf(index, "GPU"), index, 1);
  expect(related.map(({ label }) => label)).toEqual(["메모리"]);
});

test("a tag that stands alone has no related ones", () => {
  const index = indexOf("GPU", "정책");
  expect(relatedTags(tagOf(index, "GPU"), index, 5)).toEqual([]);
});

test("the tags within some articles are counted there, under the spelling of the whole site", () => {
  const index = indexOf("gpu, 정책", "GPU", "GPU, 정책", "GPU, 법");
  const within = tagsWithin(
    index.listed.filter(({ title }) => ["0", "1"].includes(title)),
    index,
  );
  expect(within).toEqual([
    { label: "GPU", slug: "gpu", count: 2 },
    { label: "정책", slug: "정책", count: 1 },
  ]);
});
