import { absoluteUrl, articlePath } from "../content/addresses/urls.ts";
import type { CorrectionEntry } from "../content/lists/corrections.ts";
import type { FeedEntry } from "./feed.ts";

/**
 * A correction for feed readers. It is known by its article, its day, and which one of that day in its article it is:
 * when its words are mended, it is no new one.
 */
export function correctionEntry({ article, date, text }: CorrectionEntry, siteUrl: string): FeedEntry {
  const url = absoluteUrl(siteUrl, articlePath(article.slug));
  const ofDay = article.corrections.filter((each) => each.date.slice(0, 10) === date.slice(0, 10));
  const place = ofDay.findIndex((each) => each.date === date && each.text === text);
  return {
    id: `${url}#correction-${date.slice(0, 10)}${place > 0 ? `-${place + 1}` : ""}`,
    url,
    title: article.title,
    summary: text,
    content: `<p>${text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</p>`,
    publishedAt: date,
    updatedAt: date,
    authors: [],
    terms: [],
    image: undefined,
  };
}
