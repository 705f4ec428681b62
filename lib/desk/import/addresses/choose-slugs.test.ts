import { expect, test } from "vitest";
import { chooseSlugs } from "./choose-slugs.ts";

const wish = (file: string, day: string, category: string, slug = "same") => ({ file, slug, day, category });

test("the newest keeps the slug, another category is added to it, else the day", () => {
  const wishes = [
    wish("a", "2023-01-01", "Dev"),
    wish("b", "2024-01-01", "News"),
    wish("c", "2022-01-01", "News"),
    wish("d", "2021-01-01", "", "other"),
  ];
  const expected = new Map([
    ["b", "same"],
    ["d", "other"],
    ["a", "same-dev"],
    ["c", "same-2022-01-01"],
  ]);
  expect(chooseSlugs(wishes, new Set())).toEqual(expected);
  expect(chooseSlugs(wishes.toReversed(), new Set())).toEqual(expected);
});

test("an article that was here before keeps its slug, and so does one that is wanted as it is", () => {
  const wishes = [wish("a", "2024-01-01", "Dev"), wish("b", "2024-01-01", "", "same-dev")];
  expect(chooseSlugs(wishes, new Set(["same"]))).toEqual(
    new Map([
      ["b", "same-dev"],
      ["a", "same-2024-01-01"],
    ]),
  );
});
