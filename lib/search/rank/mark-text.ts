import { foldWithOrigins } from "../analysis/fold-text.ts";
import type { MarkedPart, MarkedText } from "../search-answer.ts";
import type { ConceptMatcher } from "./concept-matcher.ts";

/** Cuts a text where the concepts were found in it. */
export function markText(text: string, matchers: readonly ConceptMatcher[]): MarkedText {
  const folded = foldWithOrigins(text);
  const ranges = matchers
    .flatMap((matches) => matches(folded.text))
    .map(({ start, end }) => ({ start: folded.origins[start] ?? 0, end: folded.origins[end] ?? text.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: MarkedPart[] = [];
  let place = 0;
  for (const { start, end } of ranges) {
    if (end <= place) continue;
    if (start > place) parts.push({ text: text.slice(place, start), matched: false });
    parts.push({ text: text.slice(Math.max(place, start), end), matched: true });
    place = end;
  }
  if (place < text.length || parts.length === 0) parts.push({ text: text.slice(place), matched: false });
  return parts;
}
