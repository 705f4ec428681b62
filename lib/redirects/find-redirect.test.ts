import { expect, test } from "vitest";
import { redirectFinder } from "./find-redirect.ts";
import { parseLegacyPath, parseQuery } from "./legacy-path.ts";
import type { RedirectEntry } from "./redirect-entry.ts";

function entry(path: string, destination: string): RedirectEntry {
  const { key, query } = parseLegacyPath(path) ?? { key: "/", query: [] };
  return { key, query, destination, file: "posts/a.md", position: { line: 1, column: 1 } };
}

function ask(entries: readonly RedirectEntry[], request: string, live: readonly string[] = []) {
  const [path = "", search = ""] = request.split("?");
  const find = redirectFinder(entries, new Map(live.map((key) => [key, "posts/a.md"])));
  return find(path.slice(1).split("/"), parseQuery(search));
}

const table = [
  entry("/c++/(1):a*", "/posts/c"),
  entry("/한글 길", "/posts/%ED%95%9C"),
  entry("/Case", "/posts/upper"),
  entry("/case", "/posts/lower"),
  entry("/Only", "/posts/only"),
  entry("/view?id=5", "/posts/five"),
  entry("/view", "/posts/list"),
  entry("/?p=58", "/posts/wp"),
  entry("/blog/정말일까?", "/posts/really"),
  entry("/blog/왜?-그럴까", "/posts/why"),
  entry("/blog/무엇?.html", "/posts/what"),
  entry("/out", "https://example.com/?x=1#end"),
];

test.each([
  ["/c%2B%2B/%281%29%3Aa%2A", "/posts/c"],
  ["/c%2B%2B/(1)%3Aa*/index.html", "/posts/c"],
  ["/%ED%95%9C%EA%B8%80%20%EA%B8%B8", "/posts/%ED%95%9C"],
  [encodeURI("/한글 길".normalize("NFD")), "/posts/%ED%95%9C"],
  ["/Case", "/posts/upper"],
  ["/case", "/posts/lower"],
  ["/ONLY", "/posts/only"],
])("%s leads to %s", (request, destination) => {
  expect(ask(table, request)).toBe(destination);
});

test("what two entries in other letter case could mean, and what nobody claims, leads nowhere", () => {
  expect(ask(table, "/CASE")).toBeUndefined();
  expect(ask(table, "/c++/1")).toBeUndefined();
});

test.each([
  ["/blog/정말일까", "/posts/really"],
  ["/blog/정말일까%3F", "/posts/really"],
  ["/blog/정말일까%3F/", "/posts/really"],
  ["/blog/정말일까%3F.html", "/posts/really"],
  ["/blog/정말일까%3F?a=1", "/posts/really?a=1"],
  ["/blog/왜%3F-그럴까", "/posts/why"],
  ["/blog/무엇%3F.html", "/posts/what"],
  ["/view%3Fid=5", "/posts/five"],
  ["/nobody%3F", undefined],
])("a question mark in an address may be asked for as a letter: %s", (request, destination) => {
  expect(ask(table, request)).toBe(destination);
});

test("a query that belongs to the address decides, and only the rest goes along", () => {
  expect(ask(table, "/view?utm=x&id=5")).toBe("/posts/five?utm=x");
  expect(ask(table, "/view?id=6")).toBe("/posts/list?id=6");
  expect(ask(table, "/~?p=58&a=1")).toBe("/posts/wp?a=1");
  expect(ask(table, "/~?p=59")).toBeUndefined();
});

test("the query goes along in its order, repeated names and Hangul included", () => {
  expect(ask(table, "/Only?a=1&a=2&%ED%95%9C=%EA%B8%80&b=x+y&empty")).toBe(
    "/posts/only?a=1&a=2&%ED%95%9C=%EA%B8%80&b=x%20y&empty=",
  );
});

test("the destination's own query wins, and its fragment stays at the end", () => {
  expect(ask(table, "/out?x=2&y=3")).toBe("https://example.com/?x=1&y=3#end");
});

test("a page has one form, and every other form leads to it", () => {
  const live = ["/posts/한글", "/tags/한글"];
  const nfd = encodeURIComponent("한글".normalize("NFD"));
  const nfc = encodeURIComponent("한글");
  expect(ask([], `/~/posts/${nfd}?a=1`, live)).toBe(`/posts/${nfc}?a=1`);
  expect(ask([], `/~/posts/${nfc}`, live)).toBe(`/posts/${nfc}`);
  expect(ask([], `/~/tags/${nfd}/page/2`, live)).toBe(`/tags/${nfc}/page/2`);
  expect(ask([], `/posts/${nfc}.html`, live)).toBe(`/posts/${nfc}`);
});

test("the front page is / even where it was /index.html", () => {
  expect(ask([], "/index.html?a=1", ["/"])).toBe("/?a=1");
});

test("a query of the front page that is nobody's address is not sent to the front page again", () => {
  expect(ask(table, "/~?p=59", ["/"])).toBeUndefined();
});

test("a page's own form that reached the catch-all route all the same is not sent to itself", () => {
  expect(ask([], "/posts/a", ["/posts/a"])).toBeUndefined();
});
