import { foldWithOrigins } from "../analysis/fold-text.ts";
import type { ConceptMatcher } from "./concept-matcher.ts";

/** Two to three lines on a phone. */
const length = 120;
/** How much is shown before the first word that was found. */
const lead = 24;
const ellipsis = "…";
/** The searched part of a text: a whole book would keep the server busy for two lines. */
const mostSearched = 20_000;

/**
 * The passage of a text that holds the most concepts, cut at spaces; the text's beginning when it holds none.
 */
export function excerpt(text: string, matchers: readonly ConceptMatcher[]): string {
  const line = text.slice(0, mostSearched).replace(/\s+/g, " ");
  const folded = foldWithOrigins(line);
  const found = matchers
    .flatMap((matches, concept) =>
      matches(folded.text).map(({ start, weight }) => ({
        place: folded.origins[start] ?? 0,
        concept,
        weight,
      })),
    )
    .sort((a, b) => a.place - b.place);
  let best = { start: 0, worth: 0 };
  for (const [first, { place }] of found.entries()) {
    const within: typeof found = [];
    for (let next = first; next < found.length; next += 1) {
      const match = found[next];
      if (match === undefined || match.place > place + length - lead) break;
      within.push(match);
    }
    const worth =
      new Set(within.map(({ concept }) => concept)).size * 4 +
      within.reduce((sum, { weight }) => sum + weight, 0);
    if (worth > best.worth) best = { start: place, worth };
  }
  return cut(line, Math.max(0, best.start - lead));
}

function cut(line: string, from: number): string {
  const afterSpace = from === 0 ? 0 : line.indexOf(" ", from) + 1;
  const start = afterSpace > from + lead || afterSpace === 0 ? from : afterSpace;
  if (line.length <= start + length) return (start === 0 ? "" : ellipsis) + line.slice(start);
  const space = line.lastIndexOf(" ", start + length);
  const end = space > start + length / 2 ? space : start + length;
  return (start === 0 ? "" : ellipsis) + line.slice(start, end).replace(/[\uD800-\uDBFF]$/, "") + ellipsis;
}
