import {
  articlePath,
  authorPath,
  categoryPath,
  searchPath,
  seriesPath,
  tagPath,
} from "../lib/content/addresses/urls.ts";
import { searchUrl } from "../lib/search/search-query.ts";
import { siteContent } from "../lib/site/content.ts";

/** One page of each template, with a name for people: what tests of looks and rules go through. */
export async function templates(): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const { authors, listed, categories, tags, series, years } = await siteContent();
  const pages = [
    { name: "front page", path: "/" },
    {
      name: "article with formulas and code",
      path: pathOf(listed.find(({ math, body }) => math && body.includes("```"))),
    },
    { name: "legacy article", path: pathOf(listed.find(({ dialect }) => dialect === "markdown")) },
    { name: "category", path: categories[0] && categoryPath(categories[0].slug) },
    { name: "tag", path: tags[0] && tagPath(tags[0].slug) },
    { name: "series", path: series[0] && seriesPath(series[0].slug) },
    { name: "author", path: authors[0] && authorPath(authors[0].slug) },
    { name: "categories", path: "/categories" },
    { name: "tags", path: "/tags" },
    { name: "series list", path: "/series" },
    { name: "authors", path: "/authors" },
    { name: "archive", path: "/archive" },
    { name: "year", path: years[0] && `/archive/${years[0].year}` },
    { name: "about", path: "/about" },
    { name: "privacy", path: "/privacy" },
    { name: "corrections", path: "/corrections" },
    { name: "glossary", path: "/glossary" },
    { name: "guide", path: "/guide" },
    { name: "search", path: searchPath },
    { name: "search results", path: categories[0] && searchUrl({ text: categories[0].label }) },
    { name: "search without results", path: searchUrl({ text: "쀍쀍쀍" }) },
    { name: "not found", path: "/no-such-page" },
  ];
  return pages.map(({ name, path }) => {
    if (path === undefined)
      throw new Error(`e2e/site/posts holds nothing for a page of the template "${name}".`);
    return { name, path };
  });
}

function pathOf(article: { readonly slug: string } | undefined): string | undefined {
  return article && articlePath(article.slug);
}
