/** Scripts that write without spaces are searched inside words; the others by whole words. */
export type RunKind = "syllables" | "letters" | "digits";

/** A part of a text in one script, such as `llama`, `3` and `가` in `LLaMA3가`. */
export interface Run {
  readonly kind: RunKind;
  /** Folded. */
  readonly text: string;
  readonly start: number;
}

const asian = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;

const run = new RegExp(
  [
    `(?<syllables>[가-힣]+|[ㄱ-ㅣ]+|\\p{Script=Han}+|[\\p{Script=Hiragana}\\p{Script=Katakana}ー]+)`,
    `(?<digits>\\p{N}+)`,
    // `c++`, `c#`, `f#` are words, and so is `a*`.
    `(?<letters>(?:(?![가-힣ㄱ-ㅣ${asian}])[\\p{L}\\p{M}])+(?:\\+\\+|#(?!\\p{L})|(?<=(?<!\\p{L})\\p{L})\\*(?![\\p{L}\\p{N}*]))?)`,
  ].join("|"),
  "gu",
);

/** The runs of a folded text in their order; whatever is no letter and no digit stands between them. */
export function splitRuns(folded: string): readonly Run[] {
  return Array.from(folded.matchAll(run), ({ 0: text, index, groups }) => ({
    kind: kindOf(groups),
    text,
    start: index,
  }));
}

function kindOf(groups: Readonly<Record<string, string | undefined>> = {}): RunKind {
  if (groups.syllables !== undefined) return "syllables";
  return groups.digits !== undefined ? "digits" : "letters";
}
