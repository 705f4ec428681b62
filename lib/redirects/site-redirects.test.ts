import { expect, test } from "vitest";
import { buildContentIndex } from "../content/content-index.ts";
import { post } from "./article.fixture.ts";
import { contentRedirects } from "./content-redirects.ts";
import { formatPath } from "./legacy-path.ts";
import { siteRedirects } from "./site-redirects.ts";

const articles = [
  post("2024-05-02", "new", "redirect_from: [/about, /attention/2]"),
  post("2024-05-01", "old", "redirect_from: /attention/1"),
];
const index = buildContentIndex(articles, "public");
const files = {
  livePaths: new Map([["/about", "app/about/page.tsx"]]),
  routes: [],
  sections: ["about", "posts"],
};

test("a site's redirects are those of its articles, within its settings, with all findings", () => {
  const { placement, redirects, diagnostics } = siteRedirects(index, files, {
    legacyPaths: [],
    legacyPatterns: [{ source: "/tag/:name", destination: "/tags/:name" }],
    redirectBudget: 1,
  });
  expect({
    config: placement.config.map(formatPath),
    catchAll: placement.catchAll.map(formatPath),
    destinations: redirects.map(({ destination }) => destination),
    rules: diagnostics.map(({ rule }) => rule),
  }).toEqual({
    config: ["/attention/2"],
    catchAll: ["/attention/1"],
    destinations: ["/posts/new", "/tags/:name", "/:path"],
    rules: ["redirects/shadows-page"],
  });
});

test("the catch-all route knows every legacy path, within the budget or not, and makes its look-up once", () => {
  const find = contentRedirects(index, []);
  expect(find(["attention", "1.html"], [])).toBe("/posts/old");
  expect(find(["attention", "2", "index.html"], [])).toBe("/posts/new");
  expect(contentRedirects(index, [])).toBe(find);
});
