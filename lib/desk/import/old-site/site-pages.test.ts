import { expect, test } from "vitest";
import { readJekyllConfig } from "./jekyll-config.ts";
import { isOwnersFile, pageAddress } from "./site-pages.ts";

function address(config: string, path: string, permalink?: string): string {
  const read = readJekyllConfig(config);
  if (read === undefined) throw new Error("no configuration");
  return pageAddress(path, permalink, read);
}

/** Each as Jekyll 4.3 wrote it. */
test.each([
  ["", "about.md", "/about.html"],
  ["", "SRC/index.md", "/SRC/"],
  ["", "docs/config/index.html", "/docs/config/"],
  ["", "docs/a.md", "/docs/a.html"],
  ["permalink: pretty", "docs/a.md", "/docs/a/"],
  ["permalink: /:categories/:title/", "docs/a.md", "/docs/a/"],
  ["permalink: /:categories/:title", "docs/a.md", "/docs/a"],
  ["permalink: /:year/:title:output_ext", "docs/a.md", "/docs/a.html"],
  ["permalink: none", "docs/a.md", "/docs/a.html"],
  ["permalink: pretty", "docs/index.md", "/docs/"],
  ["collections:\n  tabs:\n    output: true\n    permalink: /:title/", "_tabs/about.md", "/about/"],
  ["collections:\n  pages:\n    output: true\n    permalink: /:path/", "_pages/lab/team.md", "/lab/team/"],
  ["collections:\n  pages:\n    output: true", "_pages/team.md", "/pages/team.html"],
])("with %j %s is at %s", (config, path, expected) => {
  expect(address(config, path)).toBe(expected);
});

test.each([
  ["/about/", "/about/"],
  ["about", "/about"],
  ["/:path/:basename/", "/docs/a/"],
  ["/x/:basename:output_ext", "/x/a.html"],
])("a page with the permalink %s is at %s", (permalink, expected) => {
  expect(address("", "docs/a.md", permalink)).toBe(expected);
});

test.each([
  ["google8a97825fdbe4bbc7.html", true],
  ["naver54f530989d6c2f164cea027aeb077ff4.html", true],
  ["BingSiteAuth.xml", true],
  ["ads.txt", true],
  ["google.html", false],
  ["docs/google8a97825fdbe4bbc7.html", false],
])("%s is its owner's: %s", (path, expected) => {
  expect(isOwnersFile(path)).toBe(expected);
});
