import { expect, test } from "vitest";
import { encodeKey, pathKey } from "./path-key.ts";

test.each([
  "/attention/31",
  "/attention/31/",
  "/attention/31.html",
  "/attention/31.HTML",
  "/attention/31/index.html",
  "/attention//31",
  "\\attention\\31",
  "/attention/x/../31",
  "attention/31",
])("%s is /attention/31", (written) => {
  expect(pathKey(written)).toBe("/attention/31");
});

test.each([
  "/ai 뉴스/가",
  "/ai%20뉴스/가/",
  "/ai%20%EB%89%B4%EC%8A%A4/%EA%B0%80",
  "/ai%20%eb%89%b4%ec%8a%a4/%ea%b0%80.html",
  "/ai 뉴스/가".normalize("NFD"),
  encodeURI("/ai 뉴스/가".normalize("NFD")),
])("%s is /ai 뉴스/가", (written) => {
  expect(pathKey(written)).toBe("/ai 뉴스/가");
});

test("letter case belongs to the path", () => {
  expect(pathKey("/News/A")).toBe("/News/A");
});

test("a percent sign that encodes nothing is text, and one that does is decoded once", () => {
  expect(pathKey("/100%")).toBe("/100%");
  expect(pathKey("/100%25")).toBe("/100%");
  expect(pathKey("/a%2541")).toBe("/a%41");
});

test("bytes that are not UTF-8, as old sites in EUC-KR have them, stay encoded", () => {
  expect(pathKey("/%c7%d1%b1%db/가")).toBe("/%C7%D1%B1%DB/가");
  expect(encodeKey("/%C7%D1%B1%DB/가")).toBe("/%C7%D1%B1%DB/%EA%B0%80");
});

test("the front page is /, however it is written", () => {
  expect(["", "/", "//", "/index.html"].map(pathKey)).toEqual(["/", "/", "/", "/"]);
});

test("a key is written as browsers send it", () => {
  expect(encodeKey("/ai 뉴스")).toBe("/ai%20%EB%89%B4%EC%8A%A4");
  expect(encodeKey("/c++/(1):a*")).toBe("/c++/(1):a*");
  expect(encodeKey("/100%/a?b#c\\d{e}")).toBe("/100%25/a%3Fb%23c%5Cd%7Be%7D");
});

test.each(["/", "/a b ", "/100%", "/%C7%D1", "/a%41", "/c++/(1):a*", "/뉴스/\\/?#", "/🙂"])(
  "the key %s survives being written and read",
  (key) => {
    expect(pathKey(encodeKey(key))).toBe(key);
  },
);
