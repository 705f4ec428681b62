import type { GlossaryEntry } from "./glossary.ts";

export interface InitialGroup {
  /** `ㄱ` to `ㅎ`, then `A` to `Z`, then `#` for the rest. */
  readonly initial: string;
  readonly entries: readonly GlossaryEntry[];
}

/** First consonants in the order in which Unicode composes syllables; a doubled one belongs to its single one. */
const consonants = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";
const firstSyllable = "가".charCodeAt(0);
const syllablesOfOneConsonant = 21 * 28;

/** The terms as a Korean dictionary orders them, under their initials. */
export function groupByInitial(entries: readonly GlossaryEntry[]): readonly InitialGroup[] {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of entries.toSorted((a, b) => a.term.localeCompare(b.term, "ko"))) {
    const initial = initialOf(entry.term);
    groups.set(initial, [...(groups.get(initial) ?? []), entry]);
  }
  return [...groups]
    .map(([initial, inGroup]) => ({ initial, entries: inGroup }))
    .sort((a, b) => rank(a.initial) - rank(b.initial) || (a.initial < b.initial ? -1 : 1));
}

function initialOf(term: string): string {
  const first = term.normalize("NFC").charAt(0);
  const place = Math.floor((first.charCodeAt(0) - firstSyllable) / syllablesOfOneConsonant);
  const consonant = /^[가-힣]$/.test(first) ? consonants[place] : undefined;
  if (consonant !== undefined) return consonant;
  return /^[a-z]$/i.test(first) ? first.toUpperCase() : "#";
}

function rank(initial: string): number {
  if (initial === "#") return 2;
  return /[A-Z]/.test(initial) ? 1 : 0;
}
