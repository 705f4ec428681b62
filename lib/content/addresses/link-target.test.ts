import { expect, test } from "vitest";
import { linkTarget } from "./link-target.ts";

test.each([
  "/about/",
  "about/",
  "#top",
  "?p=1",
  "/",
  "https://github.com/x",
  "HTTP://a.example",
  "mailto:a@example.com",
])("%s is a link", (written) => {
  expect(linkTarget(` ${written}\n`)).toBe(written);
});

test.each([
  "javascript:alert(1)",
  " JavaScript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/hosts",
  "blob:https://a.example/x",
  "//evil.example/x",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "\t//evil.example",
  "https:evil.example",
  "http:evil.example",
  "https:/evil.example",
  "https:///evil.example",
  "ht\ntps://evil.example",
  "https://",
  "tel:010",
])("%j is none", (written) => {
  expect(linkTarget(written)).toBeUndefined();
});
