import { expect, test } from "vitest";
import { articleOf } from "./feed-in-test.ts";
import { isSyndicated } from "./is-syndicated.ts";

test("a published article goes out", () => {
  expect(isSyndicated(articleOf("title: 제목"))).toBe(true);
});

test.each([
  "draft: true",
  "published: false",
  "date: 2026-12-01",
  "hidden: true",
  "noindex: true",
  "redirect_to: /a",
])("one with %s does not", (line) => {
  expect(isSyndicated(articleOf(`title: 제목\n${line}`))).toBe(false);
});
