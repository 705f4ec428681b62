import { foldText } from "./fold-text.ts";
import { splitRuns } from "./runs.ts";

/** Stands before the first token of a run of syllables: what begins a word is told apart from what is inside one. */
export const wordStart = "^";

/**
 * The tokens of a text for the full-text index. Syllables become overlapping pairs, `오픈소스를` → `^오픈 픈소 소스 스를`:
 * a phrase of pairs finds a word whatever particle follows and inside a longer word, and since the first pair of a word
 * is marked, `^오픈 ^소스` finds exactly the compound written apart. Other words stay whole.
 */
export function indexTokens(text: string): string {
  return splitRuns(foldText(text))
    .map(({ kind, text: run }) => (kind === "syllables" ? startOfWord(run).join(" ") : run))
    .join(" ");
}

/** The tokens of a run that begins a word. */
export function startOfWord(run: string): readonly string[] {
  const [first = "", ...rest] = pairsOf(run);
  return [wordStart + first, ...rest];
}

/** The overlapping pairs of a run; one syllable alone is its own. */
export function pairsOf(run: string): readonly string[] {
  const syllables = Array.from(run);
  if (syllables.length < 2) return syllables;
  return syllables.slice(1).map((syllable, place) => `${syllables[place]}${syllable}`);
}
