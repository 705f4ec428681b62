import { expect, test } from "vitest";
import { allCorrections } from "../content/lists/corrections.ts";
import { correctionEntry } from "./correction-entry.ts";
import { articleOf, siteUrl } from "./feed-in-test.ts";

test("each correction has an id of its own that its words do not change", () => {
  const article = (text: string) =>
    articleOf(
      `title: 제목\ncorrections:\n  - { date: 2026-05-03, text: "${text}" }\n  - { date: 2026-05-03, text: 둘 }\n  - { date: 2026-05-04, text: 셋 }`,
      "posts/2026-05-01-one.mdx",
    );
  const entries = (text: string) =>
    allCorrections([article(text)]).map((each) => correctionEntry(each, siteUrl));
  const ids = entries("<하나> & 반").map(({ id }) => id.slice(siteUrl.length));
  expect(ids).toEqual([
    "/posts/one#correction-2026-05-04",
    "/posts/one#correction-2026-05-03",
    "/posts/one#correction-2026-05-03-2",
  ]);
  expect(entries("다른 말").map(({ id }) => id.slice(siteUrl.length))).toEqual(ids);
  expect(entries("<하나> & 반")[1]).toMatchObject({
    title: "제목",
    summary: "<하나> & 반",
    content: "<p>&#60;하나&#62; &#38; 반</p>",
    url: `${siteUrl}/posts/one`,
  });
});
