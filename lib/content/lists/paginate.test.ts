import { describe, expect, test } from "vitest";
import { type Page, pageStops, paginate } from "./paginate.ts";

describe("paginate", () => {
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
});

describe("page stops", () => {
  test("a short list offers every page", () => {
    expect(pageStops(undefined, 0)).toEqual([]);
    expect(pageStops(undefined, 3)).toEqual([3, 2, 1]);
    expect(pageStops(2, 3)).toEqual([3, 2, 1]);
  });

  test("a long one offers the ends, what lies around, and round numbers", () => {
    expect(pageStops(undefined, 83)).toEqual([83, 82, 80, 70, 60, 1]);
    expect(pageStops(44, 83)).toEqual([83, 70, 60, 50, 46, 45, 44, 43, 42, 40, 30, 20, 1]);
  });

  test.each([
    [83, 5],
    [250, 6],
    [2_000, 8],
  ])("from the newest of %s pages none is more than %s links away", (numbered, most) => {
    expect(Math.max(...distances(numbered).values())).toBeLessThanOrEqual(most);
  });

  /** How many links lead from the newest page to each. */
  function distances(numbered: number): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    let reached = pageStops(undefined, numbered);
    for (let links = 1; reached.length > 0; links++) {
      for (const number of reached) found.set(number, links);
      reached = [...new Set(reached.flatMap((number) => pageStops(number, numbered)))].filter(
        (number) => !found.has(number),
      );
    }
    if (found.size !== numbered) throw new Error(`${numbered - found.size} pages are not reached`);
    return found;
  }
});
