export interface InitialGroup<Entry> {
  /** `ㄱ` to `ㅎ`, then `A` to `Z`, then `#` for the rest. */
  readonly initial: string;
  readonly entries: readonly Entry[];
}

/** First consonants in the order in which Unicode composes syllables; a doubled one belongs to its single one. */
const consonants = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";
const firstSyllable = "가".charCodeAt(0);
const syllablesOfOneConsonant = 21 * 28;

const order = new Intl.Collator("ko");

/** Entries in the order of a Korean dictionary, grouped by initial. */
export function groupByInitial<Entry>(
  entries: readonly Entry[],
  labelOf: (entry: Entry) => string,
): readonly InitialGroup<Entry>[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries.toSorted((a, b) => order.compare(labelOf(a), labelOf(b)))) {
    const initial = initialOf(labelOf(entry));
    const group = groups.get(initial);
    if (group === undefined) groups.set(initial, [entry]);
    else group.push(entry);
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
