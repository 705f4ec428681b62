import { foldText } from "../analysis/fold-text.ts";
import { splitRuns } from "../analysis/runs.ts";

/** By the letters of a word without spaces and marks: what else an article may call it, folded. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** Equal for spellings that the search does not tell apart. */
export function synonymKey(word: string): string {
  return splitRuns(foldText(word))
    .map(({ text }) => text)
    .join("");
}

/** Each word of a group leads to all others of it. */
export function indexSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const synonyms = new Map<string, string[]>();
  for (const group of groups) {
    for (const word of group) {
      const others = group.filter((other) => synonymKey(other) !== synonymKey(word)).map(foldText);
      const key = synonymKey(word);
      synonyms.set(key, [...(synonyms.get(key) ?? []), ...others]);
    }
  }
  return synonyms;
}
