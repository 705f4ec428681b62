import { expect, test } from "vitest";
import { formatPath, parseLegacyPath } from "./legacy-path.ts";
import { placeRedirects, type Surroundings } from "./place-redirects.ts";
import type { RedirectEntry } from "./redirect-entry.ts";

const around: Surroundings = { livePaths: new Map(), sections: [], patterns: [], budget: 10 };

function entry(path: string, destination = "/posts/a"): RedirectEntry {
  const { key, query } = parseLegacyPath(path) ?? { key: "/", query: [] };
  return { key, query, destination, file: "posts/a.md", position: { line: 1, column: 1 } };
}

function place(paths: readonly string[], surroundings: Partial<Surroundings>) {
  const { config, catchAll, diagnostics } = placeRedirects(
    paths.map((path) => entry(path)),
    { ...around, ...surroundings },
  );
  return {
    config: config.map(formatPath),
    catchAll: catchAll.map(formatPath),
    rules: diagnostics.map(({ rule }) => rule),
  };
}

test("the newest fill the budget, the catch-all route serves the rest", () => {
  expect(place(["/3", "/2", "/1"], { budget: 2 })).toEqual({
    config: ["/3", "/2"],
    catchAll: ["/1"],
    rules: [],
  });
});

test("what one of the site's own sections would answer comes first", () => {
  expect(place(["/2", "/Posts/old"], { budget: 1, sections: ["posts"] })).toEqual({
    config: ["/Posts/old"],
    catchAll: ["/2"],
    rules: [],
  });
});

test("what a pattern would take comes first, and what does not fit is reported", () => {
  const patterns = [{ source: "/news/:slug", destination: "/categories/news" }];
  expect(place(["/3", "/news/2", "/news/1"], { budget: 1, patterns })).toEqual({
    config: ["/news/2"],
    catchAll: ["/3", "/news/1"],
    rules: ["redirects/out-of-reach"],
  });
});

test("a path whose bytes are not UTF-8 comes first: only the matcher can read it", () => {
  expect(place(["/1", "/%C7%D1"], { budget: 1 })).toEqual({
    config: ["/%C7%D1"],
    catchAll: ["/1"],
    rules: [],
  });
});

test("paths that differ only in case, from each other or from a page, are told apart by the catch-all route", () => {
  const livePaths = new Map([["/posts/c", "posts/c.md"]]);
  expect(place(["/A", "/a", "/b", "/posts/C"], { livePaths })).toEqual({
    config: ["/b"],
    catchAll: ["/A", "/a", "/posts/C"],
    rules: [],
  });
});

test("the catch-all route serves addresses with a query, and the same path without one", () => {
  expect(place(["/view?id=1", "/view", "/?p=58"], {})).toEqual({
    config: [],
    catchAll: ["/view?id=1", "/view", "/?p=58"],
    rules: [],
  });
});

test("a path too long for Next's matcher goes to the catch-all route", () => {
  const long = `/${"가".repeat(500)}`;
  expect(place([long], {})).toEqual({ config: [], catchAll: [long], rules: [] });
});
