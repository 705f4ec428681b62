import { bodyWords } from "./body-words.ts";

/** About as many characters of Hangul as search engines show of a description. */
const longest = 150;

/**
 * The beginning of an article without its headings. It serves as the description for search engines when the file has none,
 * like Jekyll's excerpt from the first paragraph. Empty when there is no text.
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
