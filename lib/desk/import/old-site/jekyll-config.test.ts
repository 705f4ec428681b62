import { expect, test } from "vitest";
import { readJekyllConfig } from "./jekyll-config.ts";

test("a tab that Ruby bears and YAML does not is a space", () => {
  expect(readJekyllConfig('tagline: "\n    가자!\n\t\t"\nbaseurl: /blog/\n')?.baseurl).toBe("/blog");
});

test("a comment needs no space before it", () => {
  expect(readJekyllConfig(`comments:\n  provider : "disqus"# comment\nbaseurl: /blog\n`)?.baseurl).toBe(
    "/blog",
  );
});

test("what nobody can read is no configuration", () => {
  expect(readJekyllConfig('a: "')).toBeUndefined();
});
