import { expect, test } from "vitest";
import {
  absoluteUrl,
  archiveMonthPath,
  articlePath,
  authorPath,
  categoryPath,
  decodeSegment,
  tagPath,
} from "./urls.ts";

test("paths are percent-encoded and end without a slash", () => {
  expect(articlePath("새-모델")).toBe("/posts/%EC%83%88-%EB%AA%A8%EB%8D%B8");
});

test("the newest page of a list is the list itself; the others have their number", () => {
  expect([categoryPath("news"), tagPath("gpu", 2), authorPath("김-기자", 1)]).toEqual([
    "/categories/news",
    "/tags/gpu/page/2",
    "/authors/%EA%B9%80-%EA%B8%B0%EC%9E%90/page/1",
  ]);
});

test("a month is a place on the page of its year", () => {
  expect(archiveMonthPath(2026, 3)).toBe("/archive/2026#month-3");
});

test("whole addresses are made from the site's own", () => {
  expect(absoluteUrl("https://example.com", "/posts/a")).toBe("https://example.com/posts/a");
});

test("a route's parameter is the slug again, however it was encoded", () => {
  expect([
    decodeSegment("%EC%83%88-%eb%aa%a8%eb%8d%b8"),
    decodeSegment(encodeURIComponent("새".normalize("NFD"))),
  ]).toEqual(["새-모델", "새"]);
});
