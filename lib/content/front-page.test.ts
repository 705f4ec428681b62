import { expect, test } from "vitest";
import type { Article } from "./article.ts";
import { buildContentIndex } from "./content-index.ts";
import { selectFrontPage } from "./front-page.ts";
import { parseArticle } from "./parse-article.ts";
import { decodeSourceFile } from "./source-file.ts";

function articles(...featured: (string | undefined)[]): Article[] {
  return featured.map((place, day) => {
    const name = `2026-01-${String(day + 10)}-${day}`;
    const text = `---\ntitle: ${day}\ncategories: [모델]\n${place === undefined ? "" : `featured: ${place}\n`}---\n`;
    const source = decodeSourceFile(`posts/${name}.mdx`, new TextEncoder().encode(text));
    return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
  });
}

function select(...featured: (string | undefined)[]) {
  const { lead, secondary, latest, strips } = selectFrontPage(
    buildContentIndex(articles(...featured), "public"),
  );
  const titles = (list: readonly Article[]) => list.map(({ title }) => title).join(" ");
  return {
    lead: lead?.title,
    secondary: titles(secondary),
    latest: titles(latest),
    strips: strips.map((strip) => titles(strip.articles)),
  };
}

test("without an editor's choice the newest article leads", () => {
  expect(select(undefined, undefined, undefined, undefined, undefined, undefined)).toEqual({
    lead: "5",
    secondary: "4 3 2",
    latest: "1 0",
    strips: ["5 4 3"],
  });
});

test("featured articles lead in the editors' order, however old", () => {
  expect(select("2", "1", undefined, undefined)).toEqual({
    lead: "1",
    secondary: "0 3 2",
    latest: "",
    strips: ["3 2 1"],
  });
});

test("a site without articles has an empty front page", () => {
  expect(select()).toEqual({ lead: undefined, secondary: "", latest: "", strips: [] });
});
