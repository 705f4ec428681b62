import { expect, test } from "vitest";
import { formatPath, parseLegacyPath } from "./legacy-path.ts";

test("a path without a query is its key", () => {
  expect(parseLegacyPath(" /attention/31/ ")).toEqual({ key: "/attention/31", query: [] });
});

test("a query is part of the address, as WordPress and Korean news systems have it", () => {
  expect(parseLegacyPath("/?p=58")).toEqual({ key: "/", query: [["p", "58"]] });
  expect(parseLegacyPath("?p=58")).toEqual({ key: "/", query: [["p", "58"]] });
  expect(parseLegacyPath("/news/articleView.html?idxno=7&lang=%ED%95%9C#top")).toEqual({
    key: "/news/articleView",
    query: [
      ["idxno", "7"],
      ["lang", "한"],
    ],
  });
});

test.each(["", "   ", "https://example.com/a", "mailto:desk@example.com", "#top"])(
  "%j is no path",
  (written) => {
    expect(parseLegacyPath(written)).toBeUndefined();
  },
);

test("a path is shown to people with its query", () => {
  expect(formatPath({ key: "/한글", query: [["p", "58"]] })).toBe("/한글?p=58");
});
