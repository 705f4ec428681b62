import { expect, test } from "vitest";
import { canonicalSegment } from "./canonical-segment.ts";

test("a parameter in NFC is canonical, encoded or not", () => {
  const expected = { segment: "한글", canonical: true };
  expect(canonicalSegment("%ED%95%9C%EA%B8%80")).toEqual(expected);
  expect(canonicalSegment("한글")).toEqual(expected);
});

test("a parameter in NFD stands for the same segment and is not canonical", () => {
  expect(canonicalSegment(encodeURIComponent("한글".normalize("NFD")))).toEqual({
    segment: "한글",
    canonical: false,
  });
});
