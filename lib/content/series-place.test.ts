import { expect, test } from "vitest";
import { buildContentIndex } from "./content-index.ts";
import { parseArticle } from "./parse-article.ts";
import { decodeSourceFile } from "./source/source-file.ts";

function article(day: number, frontMatter: string) {
  const text = `---\ntitle: ${day}\n${frontMatter}\n---\n`;
  const source = decodeSourceFile(`posts/2026-01-${day}-part-${day}.mdx`, new TextEncoder().encode(text));
  return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
}

test("a series is read from its oldest part", () => {
  const second = article(12, "series: 읽기");
  const index = buildContentIndex(
    [article(13, "series: 읽기"), second, article(11, "series: 읽기")],
    "public",
  );
  const place = index.seriesPlaceOf(second);
  expect({ ...place, parts: place?.parts.map(({ title }) => title) }).toEqual({
    label: "읽기",
    slug: "읽기",
    parts: ["11", "12", "13"],
    part: 2,
  });
});

test("an article without a series, or hidden from lists, has no place in one", () => {
  const without = article(11, "");
  const hidden = article(12, "series: 읽기\nhidden: true");
  const index = buildContentIndex([without, hidden, article(13, "series: 읽기")], "public");
  expect([index.seriesPlaceOf(without), index.seriesPlaceOf(hidden)]).toEqual([undefined, undefined]);
});
