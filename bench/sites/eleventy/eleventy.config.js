import shiki from "@shikijs/markdown-it";
import katex from "@vscode/markdown-it-katex";
import markdownIt from "markdown-it";

const perPage = 12;

export default async function configure(eleventy) {
  const markdown = markdownIt({ html: true, linkify: true });
  markdown.use(katex.default ?? katex);
  markdown.use(
    await shiki({
      themes: { light: "github-light", dark: "github-dark" },
      langs: ["python", "ts", "bash", "rust", "json", "sql"],
    }),
  );
  eleventy.setLibrary("md", markdown);
  eleventy.addPassthroughCopy({
    "src/site.css": "site.css",
    "node_modules/katex/dist/katex.min.css": "katex.min.css",
    "node_modules/katex/dist/fonts": "fonts",
  });
  eleventy.addFilter("slug", slugOf);
  eleventy.addFilter("day", (date) => date.toISOString().slice(0, 10));
  eleventy.addFilter("newest", (articles, count = perPage) => articles.slice(-count).reverse());
  eleventy.addFilter("first", (list, count) => list.slice(0, count));

  const articlesOf = (api) => api.getFilteredByGlob("src/posts/*.md");
  eleventy.addCollection("articles", articlesOf);
  eleventy.addCollection("categoryTerms", (api) => terms(articlesOf(api), "categories"));
  eleventy.addCollection("tagTerms", (api) => terms(articlesOf(api), "tags"));
  eleventy.addCollection("termPages", (api) =>
    ["categories", "tags"].flatMap((kind) =>
      terms(articlesOf(api), kind).flatMap((term) => pagesOf(term, kind)),
    ),
  );
  return { dir: { input: "src", output: "_site" }, markdownTemplateEngine: false };
}

function slugOf(label) {
  return label.toLowerCase().replaceAll(" ", "-");
}

/** With their articles newest first, the commonest first. */
function terms(articles, kind) {
  const bySlug = new Map();
  for (const article of articles.toReversed()) {
    for (const label of article.data[kind] ?? []) {
      const slug = slugOf(label);
      const term = bySlug.get(slug) ?? { label, slug, articles: [] };
      term.articles.push(article);
      bySlug.set(slug, term);
    }
  }
  return [...bySlug.values()].sort((a, b) => b.articles.length - a.articles.length);
}

function pagesOf({ label, slug, articles }, kind) {
  const last = Math.ceil(articles.length / perPage);
  const pathOf = (page) => (page === 1 ? `/${kind}/${slug}/` : `/${kind}/${slug}/page/${page}/`);
  return Array.from({ length: last }, (_, index) => ({
    label,
    last,
    page: index + 1,
    path: pathOf(index + 1),
    previous: index > 0 ? pathOf(index) : undefined,
    next: index + 1 < last ? pathOf(index + 2) : undefined,
    articles: articles.slice(index * perPage, (index + 1) * perPage),
  }));
}
