import { expect, test } from "vitest";
import { absoluteUrl, articlePath, categoryPath, decodeSegment, tagPath } from "./urls.ts";

test("paths are percent-encoded and end without a slash", () => {
  expect(articlePath("새-모델")).toBe("/posts/%EC%83%88-%EB%AA%A8%EB%8D%B8");
});

test("page 1 of a list has one address, the list's own", () => {
  expect([categoryPath("news"), categoryPath("news", 1), tagPath("gpu", 2)]).toEqual([
    "/categories/news",
    "/categories/news",
    "/tags/gpu/page/2",
  ]);
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
