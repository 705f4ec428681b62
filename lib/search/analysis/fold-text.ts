import { firstConsonants } from "./initials.ts";

/** What folding may change beside the case of ASCII letters. */
const special = /[^\p{ASCII}가-힣ㄱ-ㅣ]/gu;

/**
 * One spelling for what readers see as one: compatible forms (full width, ligatures), letter case, and the accents of
 * Latin letters fall together; single Hangul letters stay what a keyboard types.
 */
export function foldText(text: string): string {
  return text.normalize("NFC").replace(separator, "").replace(special, foldCharacter).toLowerCase();
}

/**
 * What stands between the thousands of a number, in articles and programs: `1,024` and `1_024` are `1024`. A list such as
 * `1,2,3` and the parts of `2024,2025` stay apart.
 */
const separator = thousandsSeparator();

function thousandsSeparator(): RegExp {
  const sign = "[,，_'’\\u2009\\u202F]";
  const before = `(?<=(?<![\\p{Nd}.]${sign}?)\\p{Nd}{1,3}(?:${sign}\\p{Nd}{3})*${sign})`;
  const after = `(?=\\p{Nd}{3}(?:${sign}\\p{Nd}{3})*(?!${sign}?\\p{Nd}))`;
  return new RegExp(sign + before + after, "gu");
}

export interface FoldedText {
  readonly text: string;
  /** Where each code unit of `text` stood before folding, and last the length of what was folded. */
  readonly origins: readonly number[];
}

/** Like `foldText`, for a text that is already in NFC, with the way back to its places. */
export function foldWithOrigins(text: string): FoldedText {
  const whole = foldText(text);
  const separators = new Set(Array.from(text.matchAll(separator), ({ index }) => index));
  // Nearly always, and a hundred times faster.
  if (whole.length === text.length && separators.size === 0)
    return { text: whole, origins: Array.from({ length: text.length + 1 }, (_, place) => place) };
  const origins: number[] = [];
  const parts: string[] = [];
  let place = 0;
  for (const character of text) {
    const folded = separators.has(place) ? "" : character.replace(special, foldCharacter).toLowerCase();
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(place);
    parts.push(folded);
    place += character.length;
  }
  origins.push(place);
  return { text: parts.join(""), origins };
}

function foldCharacter(character: string): string {
  const folded = character.normalize("NFKC").toLowerCase();
  const consonant = firstConsonants[(folded.codePointAt(0) ?? 0) - 0x1100];
  if (consonant !== undefined) return consonant;
  return /\p{Script=Latin}/u.test(folded) ? folded.normalize("NFD").replace(/\p{M}/gu, "") : folded;
}
