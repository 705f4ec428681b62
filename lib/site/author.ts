import site from "../../site.config.ts";

/** The name of an author in `site.config.ts`, or the name as the article writes it. */
export function authorName(idOrName: string): string {
  return site.authors.get(idOrName)?.name ?? idOrName;
}
