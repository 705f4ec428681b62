import { foldText } from "../analysis/fold-text.ts";
import { toInitials } from "../analysis/initials.ts";
import { splitRuns } from "../analysis/runs.ts";

/** The synonyms of a word, folded, by its letters without spaces and marks. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Equal for spellings that the search does not tell apart. */
export function synonymKey(word: string): string {
  return splitRuns(foldText(word))
    .map(({ text }) => text)
    .join("");
}

/** Maps each word of a group to the others, and the initials of a Korean one to all: `ㄷㅅㅋ` to 딥시크. */
export function indexSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const synonyms = new Map<string, string[]>();
  const add = (key: string, words: readonly string[]) =>
    synonyms.set(key, [...(synonyms.get(key) ?? []), ...words.map(foldText)]);
  for (const group of groups) {
    for (const word of group) {
      const key = synonymKey(word);
      const others = group.filter((other) => synonymKey(other) !== key);
      add(key, others);
      if (/^[가-힣]{2,}$/.test(key)) add(toInitials(key), [word, ...others]);
    }
  }
  return synonyms;
}
