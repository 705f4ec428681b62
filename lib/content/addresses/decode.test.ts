import { describe, expect, test } from "vitest";
import { decodeAddress, decodeUri, safeUrl } from "./decode.ts";

describe("decode uri", () => {
  test.each([
    ["%ED%95%9C%EA%B8%80", "한글"],
    ["100%", "100%"],
  ])("%s", (encoded, decoded) => {
    expect(decodeUri(encoded)).toBe(decoded);
  });
});

describe("decode address", () => {
  test.each([
    ["/posts/%ED%95%9C%EA%B8%80", "/posts/한글"],
    ["/posts/%ed%95%9c", "/posts/한"],
    ["/c%23?q=a%26b", "/c%23?q=a%26b"],
    ["/%C7%D1/%ED%95%9C", "/%C7%D1/한"],
    ["/100%", "/100%"],
    ["/posts/한글", "/posts/한글"],
  ])("%s reads %s", (address, expected) => {
    expect(decodeAddress(address)).toBe(expected);
  });
});

describe("safe url", () => {
  test.each(["https://arxiv.org/abs/1706.03762", "/posts/a", "#note", "mailto:a@example.com"])(
    "%s stays",
    (url) => {
      expect(safeUrl(url)).toBe(url);
    },
  );

  test.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
  ])("%j is no link", (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });
});
