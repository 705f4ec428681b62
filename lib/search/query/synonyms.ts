import { foldText } from "../analysis/fold-text.ts";
import { toInitials } from "../analysis/initials.ts";
import { splitRuns } from "../analysis/runs.ts";

/** By the letters of a word without spaces and marks: what else an article may call it, folded. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Equal for spellings that the search does not tell apart. */
export function synonymKey(word: string): string {
  return splitRuns(foldText(word))
    .map(({ text }) => text)
    .join("");
}

/** Each word of a group leads to all others of it, and the first consonants of a Korean one to all: `ㄷㅅㅋ` is 딥시크. */
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
