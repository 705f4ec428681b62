import { expect, test } from "vitest";
import { readLookupFile, writeLookupFile } from "../lookups/lookup-file.ts";
import { findInRows, redirectFinder } from "../redirects/find-redirect.ts";
import { parseLegacyPath, parseQuery } from "../redirects/legacy-path.ts";
import { type PathRow, pathRows } from "../redirects/path-rows.ts";
import type { RedirectEntry } from "../redirects/redirect-entry.ts";

function entry(path: string, destination: string): RedirectEntry {
  const { key, query } = parseLegacyPath(path) ?? { key: "/", query: [] };
  return { key, query, destination, file: "posts/a.md", position: { line: 1, column: 1 } };
}

const entries = [
  entry("/c++/(1):a*", "/posts/c"),
  entry("/한글 길", "/posts/%ED%95%9C"),
  entry("/Case", "/posts/upper"),
  entry("/case", "/posts/lower"),
  entry("/view?id=5", "/posts/five"),
  entry("/view", "/posts/list"),
  entry("/constructor", "/posts/object"),
  entry("/tab\there", "/posts/tab"),
];
const pages = new Map(["/tags/새 말", "/posts/a", "/Tags/Upper"].map((key) => [key, "posts/a.md"]));

test("paths that differ in letter case alone share a row, those that ask for more of the query first", () => {
  expect(
    pathRows([entry("/view", "/posts/list"), entry("/VIEW?id=5", "/posts/five")], pages).get("/view"),
  ).toEqual({
    entries: [
      { key: "/VIEW", query: [["id", "5"]], destination: "/posts/five" },
      { key: "/view", query: [], destination: "/posts/list" },
    ],
    pages: [],
  });
});

test.each([
  "/c%2B%2B/(1)%3Aa*/index.html",
  `/${encodeURIComponent("한글 길")}.html`,
  `/${encodeURIComponent("한글 길".normalize("NFD"))}`,
  "/Case",
  "/case",
  "/CASE",
  "/view?id=5&utm=x",
  "/view?id=6",
  "/Constructor",
  "/toString",
  "/tab%09here",
  "/tags/%EC%83%88%20%EB%A7%90/",
  `/tags/${encodeURIComponent("새 말".normalize("NFD"))}`,
  `/tags/${encodeURIComponent("새 말")}.html/page/2`,
  "/posts/a",
  "/posts/A",
  "/~",
  "/~/posts/a",
  "/nothing/here",
])("%s leads to the same place by what a build wrote down as by the articles", (request) => {
  const file = readLookupFile(writeLookupFile(pathRows(entries, pages)));
  const written = findInRows((name) => file.find(name) as PathRow | undefined);
  const [path = "", search = ""] = request.split("?");
  const ask = [path.slice(1).split("/"), parseQuery(search)] as const;
  expect(written(...ask)).toBe(redirectFinder(entries, pages)(...ask));
});
