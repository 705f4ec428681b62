import { expect, test } from "vitest";
import { paginate } from "./paginate.ts";

const letters = ["a", "b", "c", "d", "e"];

test("the last page holds what is left", () => {
  expect(paginate(letters, 2, 3)).toEqual({ items: ["e"], page: 3, pages: 3 });
});

test("an empty list has one empty page", () => {
  expect(paginate([], 2, 1)).toEqual({ items: [], page: 1, pages: 1 });
});

test.each([0, 4, -1, 1.5, Number.NaN])("there is no page %s of three", (page) => {
  expect(paginate(letters, 2, page)).toBeUndefined();
});
