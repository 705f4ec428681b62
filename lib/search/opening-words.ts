import { bodyWords } from "./body-words.ts";

/** About what search engines show of a description in Hangul. */
const longest = 150;

/**
 * How an article opens, without its headings: the description for machines of an article whose file has none, as
 * Jekyll takes an excerpt from the first paragraph. Empty when there is no text.
 */
export function openingWords(body: string): string {
  const { headings, text } = bodyWords(body);
  const isHeading = new Set(headings.split("\n"));
  const lines = text.split("\n").filter((line) => !isHeading.has(line));
  const opening = lines.join(" ");
  if (opening.length <= longest) return opening;
  const end = opening.lastIndexOf(" ", longest);
  return `${opening.slice(0, end > 0 ? end : longest)}…`;
}
