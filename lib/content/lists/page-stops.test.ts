import { expect, test } from "vitest";
import { pageStops } from "./page-stops.ts";

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
