import { expect, test } from "vitest";
import { originalFile } from "./original-file.ts";

const page = "https://news.example/posts/a";
const optimised = (url: string) => `/_next/image?url=${encodeURIComponent(url)}&w=640&q=75`;

test("what the optimiser made smaller leads to its file", () => {
  expect(originalFile(optimised("/images/%EA%B0%80.png"), page)).toBe(
    "https://news.example/images/%EA%B0%80.png",
  );
  expect(originalFile(`https://news.example${optimised("/a.png")}`, page)).toBe("https://news.example/a.png");
});

test.each([
  "/icon-512.png?url=javascript:alert(1)",
  "/icon-512.png?url=https://elsewhere.example/a.png",
  "/icon-512.png?url=/other.png",
  "/_next/image/?url=/other.png",
  "/_next/imagex?url=/other.png",
  "/a/_next/image?url=/other.png",
])("a query that says something of its own changes nothing: %s", (shown) => {
  expect(originalFile(shown, page)).toBe(new URL(shown, page).href);
});

test.each([
  "javascript:alert(1)",
  " javascript:alert(1)",
  "data:text/html,a",
  "blob:https://news.example/1",
  "https://elsewhere.example/a.png",
  "https:elsewhere.example/a.png",
  "//elsewhere.example/a.png",
  "/\\elsewhere.example/a.png",
  "/\t/elsewhere.example/a.png",
  "///elsewhere.example/a.png",
  "\\\\elsewhere.example/a.png",
  "//[",
  "a.png",
  "",
])("the optimiser's own address leads to a path of this site, and to nothing else: %j", (url) => {
  expect(originalFile(optimised(url), page)).toBe(new URL(optimised(url), page).href);
});

test("another site's optimiser is another site", () => {
  const there = "https://elsewhere.example/_next/image?url=%2Fa.png";
  expect(originalFile(there, page)).toBe(there);
});

test("a path that begins with two slashes after its dots stays on this site", () => {
  expect(originalFile(optimised("/.//elsewhere.example/a.png"), page)).toBe(
    "https://news.example//elsewhere.example/a.png",
  );
});
