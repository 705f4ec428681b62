import { expect, test } from "vitest";
import { type Page, paginate } from "./paginate.ts";

/** The letters up to `last`, newest first. */
function lettersTo(last: string): readonly string[] {
  return [..."abcdefghi"].filter((letter) => letter <= last).toReversed();
}

/** What stands on each page: the newest, then those with a number, from the highest. */
function pages(last: string): readonly string[] {
  const letters = lettersTo(last);
  const newest = paginate(letters, 2, undefined);
  const numbers = Array.from({ length: newest?.numbered ?? 0 }, (_, place) => place + 1).reverse();
  const content = (page: Page<string> | undefined) => page?.items.join("") ?? "no page";
  return [content(newest), ...numbers.map((number) => content(paginate(letters, 2, number)))];
}

test("a page with a number keeps what it holds when the list grows", () => {
  expect([..."abcdefg"].map((last) => pages(last))).toEqual([
    ["a"],
    ["ba"],
    ["cba"],
    ["dc", "ba"],
    ["edc", "ba"],
    ["fe", "dc", "ba"],
    ["gfe", "dc", "ba"],
  ]);
});

test("a page knows its number and how many there are", () => {
  expect(paginate(lettersTo("g"), 2, 2)).toEqual({ items: ["d", "c"], number: 2, numbered: 2 });
  expect(paginate(lettersTo("g"), 2, undefined)).toEqual({
    items: ["g", "f", "e"],
    number: undefined,
    numbered: 2,
  });
});

test("an empty list has one empty page", () => {
  expect(paginate([], 2, undefined)).toEqual({ items: [], number: undefined, numbered: 0 });
});

test.each([0, 3, -1, 1.5, Number.NaN])("seven letters in pairs have no page %s", (number) => {
  expect(paginate(lettersTo("g"), 2, number)).toBeUndefined();
});
