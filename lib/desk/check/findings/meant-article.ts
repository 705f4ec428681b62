import { slugify } from "../../../content/addresses/slug.ts";
import { articlePath } from "../../../content/addresses/urls.ts";
import type { Article } from "../../../content/article.ts";
import { nearest } from "../../../content/findings/suggest.ts";

/** Articles whose slugs begin alike are compared letter by letter; all of a large site would take too long. */
const sameBeginning = 3;

/** Finds the article that a path which leads nowhere was meant to lead to, by the name in it. */
export function meantArticle(
  articles: readonly Pick<Article, "slug" | "publication">[],
): (path: string) => string | undefined {
  let byBeginning: Map<string, string[]> | undefined;
  return (path) => {
    byBeginning ??= groupByBeginning(articles);
    const name = path.replace(/\/+$/, "").split("/").at(-1) ?? "";
    const slug = slugify(name.replace(/\.(?:html?|mdx?)$/i, "").replace(/^\d{4}-\d{1,2}-\d{1,2}-/, ""));
    const alike = byBeginning.get(slug.slice(0, sameBeginning)) ?? [];
    const meant = alike.includes(slug) ? slug : nearest(slug, alike);
    return meant === undefined ? undefined : articlePath(meant);
  };
}

function groupByBeginning(articles: readonly Pick<Article, "slug" | "publication">[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { slug, publication } of articles) {
    if (publication !== "published") continue;
    const beginning = slug.slice(0, sameBeginning);
    const alike = groups.get(beginning);
    if (alike === undefined) groups.set(beginning, [slug]);
    else alike.push(slug);
  }
  return groups;
}
