import { slugify } from "../../lib/content/addresses/slug.ts";
import type { SiteArticle } from "../corpus/site-articles.ts";

/** What happened since the last build, in the order in which they follow each other. */
export const kinds = ["clean", "nothing changed", "one article changed", "one tag renamed"] as const;

export type Kind = (typeof kinds)[number];

interface Edit {
  readonly articles: readonly SiteArticle[];
  /** A page, and a text that stands on it when the edit has reached the site. */
  readonly proof: { readonly path: string; readonly text: string };
}

/** What an editor does before a build of this kind. The articles are those of the kind before. */
export function editFor(kind: Kind, articles: readonly SiteArticle[]): Edit {
  switch (kind) {
    case "clean":
    case "nothing changed":
      return { articles, proof: { path: "/", text: newestOf(articles).title } };
    case "one article changed":
      return changeNewest(articles);
    case "one tag renamed":
      return renameTag(articles);
  }
}

/** Headline and text of the newest, which stands on more pages than any other. */
function changeNewest(articles: readonly SiteArticle[]): Edit {
  const newest = newestOf(articles);
  const title = `고침, ${newest.title}`;
  const changed = { ...newest, title, body: `${newest.body}\n\n이 문장은 나중에 더했다.` };
  return {
    articles: articles.map((article) => (article === newest ? changed : article)),
    proof: { path: "/", text: title },
  };
}

/** The tag of a new article that a hundredth of all have, or nearly. */
function renameTag(articles: readonly SiteArticle[]): Edit {
  const counts = new Map<string, number>();
  for (const label of articles.flatMap(({ tags }) => tags)) counts.set(label, (counts.get(label) ?? 0) + 1);
  const distance = (label: string) => Math.abs((counts.get(label) ?? 0) - articles.length / 100);
  const tag = articles
    .slice(-20)
    .flatMap(({ tags }) => tags)
    .toSorted((a, b) => distance(a) - distance(b))[0];
  const article = articles.findLast(({ tags }) => tag !== undefined && tags.includes(tag));
  if (tag === undefined || article === undefined) throw new RangeError("no article has a tag");
  const renamed = `${tag} 새 이름`;
  return {
    articles: articles.map((each) =>
      each.tags.includes(tag)
        ? { ...each, tags: each.tags.map((label) => (label === tag ? renamed : label)) }
        : each,
    ),
    proof: { path: `/posts/${slugify(article.slug)}`, text: renamed },
  };
}

function newestOf(articles: readonly SiteArticle[]): SiteArticle {
  const newest = articles.at(-1);
  if (newest === undefined) throw new RangeError("there is no article");
  return newest;
}
