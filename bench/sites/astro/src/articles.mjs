import { getCollection } from "astro:content";

export const perPage = 12;

/** Newest first; read once. */
export const articles = (await getCollection("posts")).sort((a, b) => b.data.date - a.data.date);

export const categories = terms("categories");
export const tags = terms("tags");

export function slugOf(label) {
  return label.toLowerCase().replaceAll(" ", "-");
}

/** The first page of each term, or the pages after it, as `getStaticPaths` wants them. */
export function termPaths(list, kind, which) {
  return list.flatMap(({ label, slug, articles: all }) => {
    const last = Math.ceil(all.length / perPage);
    const pages = which === "first" ? [1] : Array.from({ length: last - 1 }, (_, index) => index + 2);
    return pages.map((page) => ({
      params: page === 1 ? { slug } : { slug, page: String(page) },
      props: { label, kind, slug, page, last, shown: all.slice((page - 1) * perPage, page * perPage) },
    }));
  });
}

/** With their articles, the commonest first. */
function terms(kind) {
  const bySlug = new Map();
  for (const article of articles) {
    for (const label of article.data[kind]) {
      const slug = slugOf(label);
      const term = bySlug.get(slug) ?? { label, slug, articles: [] };
      term.articles.push(article);
      bySlug.set(slug, term);
    }
  }
  return [...bySlug.values()].sort((a, b) => b.articles.length - a.articles.length);
}
