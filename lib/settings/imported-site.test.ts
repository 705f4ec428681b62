import { expect, test } from "vitest";
import { parseImportedSite } from "./imported-site.ts";

test("each legacy path knows its line, and what is not written is empty", () => {
  expect(
    parseImportedSite("# 옛 사이트\nlegacyPaths:\n  - from: /a/\n    to: /b\n  - from: /가\n    to: /나\n"),
  ).toEqual({
    authors: {},
    navigations: {},
    legacyPaths: [
      { from: "/a/", to: "/b", file: "site/imported-site.yaml", line: 3 },
      { from: "/가", to: "/나", file: "site/imported-site.yaml", line: 5 },
    ],
  });
});

test("a site that was imported from nowhere has nothing to take over", () => {
  expect(parseImportedSite("")).toEqual({ authors: {}, navigations: {}, legacyPaths: [] });
});

test("a wrong value is named with its place", () => {
  expect(() => parseImportedSite("legacyPaths:\n  - from: a\n    to: /b\n")).toThrow(
    /legacyPaths\[0\]\.from/,
  );
});

test.each(["javascript:alert(1)", "data:text/html,x", "//evil.example", "/\\evil.example"])(
  "a menu does not lead to %s",
  (href) => {
    const link = `{ label: a, href: ${JSON.stringify(href)} }`;
    const yaml = `navigations:\n  main:\n    - { kind: links, title: a, links: [${link}] }\n`;
    expect(() => parseImportedSite(yaml)).toThrow(/navigations\.main\[0\]\.links\[0\]\.href/);
  },
);
