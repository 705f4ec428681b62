export interface TextRun {
  readonly text: string;
  readonly breakable: boolean;
}

/** A closing mark and the particle that leans on it (`’는`, `”에서`, `)을`), or a short name with hyphens (`GPT-4`). */
const leaning = String.raw`[’”'"」』》〉)\]]+\p{Script=Hangul}|(?<![\w-])(?=[\w-]{3,16}(?![\w-]))\w+(?:-\w+)+`;

/** The whole word, from space to space: a run is shown as a box, and lines may break beside boxes. */
const together = new RegExp(String.raw`(?<!\S)(\S*?(?:${leaning})\S*)`, "u");

/**
 * Cuts a Korean text where a line must not break. `word-break: keep-all` holds syllables together, but lets a line end
 * between a closing quotation mark and the particle after it, which then stands alone at the head of the next line, and
 * after a hyphen.
 */
export function keepTogether(text: string): readonly TextRun[] {
  return text
    .split(together)
    .map((part, place) => ({ text: part, breakable: place % 2 === 0 }))
    .filter(({ text: part }) => part !== "");
}
