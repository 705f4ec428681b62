import { expect, test } from "vitest";
import { absoluteUrl, articlePath, categoryPath, tagPath } from "./urls.ts";

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
