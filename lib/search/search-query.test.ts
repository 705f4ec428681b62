import { expect, test } from "vitest";
import { parseSearchQuery, searchUrl } from "./search-query.ts";

const nothing = { text: "", category: undefined, tag: undefined, year: undefined, order: "best", page: 1 };

test("an address is read as it is written, in both of Next's forms", () => {
  const query = {
    text: "오픈 소스",
    category: "모델",
    tag: "칩",
    year: 2025,
    order: "newest",
    page: 2,
  } as const;
  expect(parseSearchQuery(new URLSearchParams(searchUrl(query).slice("/search?".length)))).toEqual(query);
  expect(
    parseSearchQuery({
      q: ["오픈 소스", "x"],
      category: "모델",
      tag: "칩",
      year: "2025",
      order: "newest",
      page: "2",
    }),
  ).toEqual(query);
});

test("what makes no sense falls away", () => {
  expect(parseSearchQuery({ q: " \n ", year: "25", order: "oldest", page: "-1", category: "" })).toEqual(
    nothing,
  );
  expect(parseSearchQuery({ year: "2025.5", page: "1e9" })).toEqual(nothing);
  expect(parseSearchQuery({ page: "0" })).toEqual(nothing);
  expect(parseSearchQuery(new URLSearchParams())).toEqual(nothing);
});

test("a text is in NFC, without control characters and half pairs, and has a length", () => {
  expect(parseSearchQuery({ q: `  ${"모델".normalize("NFD")}\u0000\uD800 이  ` }).text).toBe("모델 이");
  expect(parseSearchQuery({ q: "가".repeat(10_000) }).text).toHaveLength(100);
  expect(parseSearchQuery({ q: `${"가".repeat(99)}😀` }).text.isWellFormed?.() ?? true).toBe(true);
});

test("defaults are left out of the address", () => {
  expect(searchUrl({})).toBe("/search");
  expect(searchUrl({ text: "a&b", order: "best", page: 1 })).toBe("/search?q=a%26b");
});

test("names that every object has are no parameters", () => {
  expect(parseSearchQuery(Object.create({ q: "x" }))).toEqual(nothing);
});
