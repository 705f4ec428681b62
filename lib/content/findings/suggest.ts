import leven from "leven";

/** The known word that `word` most likely misspells; undefined if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  return known
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .toSorted((a, b) => a.distance - b.distance)[0]?.candidate;
}

/** Counts transposed neighbours (`lable`) as one edit, not two. */
function distance(word: string, candidate: string): number {
  if (word.length === candidate.length && word !== candidate) {
    const at = word.split("").findIndex((_letter, index) => word[index] !== candidate[index]);
    const swapped = `${word.slice(0, at)}${word[at + 1] ?? ""}${word[at]}${word.slice(at + 2)}`;
    if (swapped === candidate) return 1;
  }
  return leven(word, candidate);
}

/** Advice that quotes the corrected text, to be copied. */
export function instead(text: string): string {
  return `이렇게 고쳐 주세요: ‘${text}’`;
}
