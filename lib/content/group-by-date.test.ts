import { expect, test } from "vitest";
import { groupByDate } from "./group-by-date.ts";
import { parseArticle } from "./parse-article.ts";
import { decodeSourceFile } from "./source/source-file.ts";

function articleOf(date: string) {
  const text = `---\ntitle: "${date}"\ndate: "${date}"\n---\n`;
  const source = decodeSourceFile("posts/2020-01-01-a.mdx", new TextEncoder().encode(text));
  return parseArticle(source, { now: new Date("2027-11-25T00:00:00Z") });
}

test("articles stand under the year and month of Seoul's calendar, in their own order", () => {
  const articles = ["2027-01-01 00:30", "2026-12-31 23:30", "2026-12-01", "2026-02-01 08:00"].map(articleOf);
  const utc = articleOf("2026-01-31T15:30:00Z");
  expect(
    groupByDate([...articles, utc]).map(({ year, articles, months }) => [
      year,
      articles.length,
      months.map(({ month, articles }) => [month, articles.map(({ title }) => title)]),
    ]),
  ).toEqual([
    [2027, 1, [[1, ["2027-01-01 00:30"]]]],
    [
      2026,
      4,
      [
        [12, ["2026-12-31 23:30", "2026-12-01"]],
        [2, ["2026-02-01 08:00", "2026-01-31T15:30:00Z"]],
      ],
    ],
  ]);
});
