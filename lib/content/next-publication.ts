import type { ContentIndex } from "./content-index.ts";

/** When the next scheduled article becomes public, ms; undefined when none is scheduled. */
export function nextPublication({ everyArticle }: Pick<ContentIndex, "everyArticle">): number | undefined {
  const times = everyArticle
    .filter(({ publication }) => publication === "scheduled")
    .map(({ publishedAt }) => Date.parse(publishedAt));
  return times.length === 0 ? undefined : times.reduce((first, time) => Math.min(first, time));
}
