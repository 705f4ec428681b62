import { firstConsonants } from "./initials.ts";

export const vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

/** In the order of Unicode; the first is none. */
const finals = ["", ..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"];

const firstSyllable = 0xac00;

/** The letters of a syllable; undefined for what is none. */
export interface Jamo {
  readonly initial: string;
  readonly vowel: string;
  /** Empty when the syllable is open. */
  readonly final: string;
}

export function jamoOf(syllable: string): Jamo | undefined {
  const place = syllable.charCodeAt(0) - firstSyllable;
  if (!(place >= 0 && place < 19 * 21 * 28)) return undefined;
  return {
    initial: firstConsonants[Math.floor(place / (21 * 28))] ?? "",
    vowel: vowels[Math.floor(place / 28) % 21] ?? "",
    final: finals[place % 28] ?? "",
  };
}

/** A word in single letters, as they are typed: `환율` → `ㅎㅘㄴㅇㅠㄹ`. */
export function toJamo(word: string): string {
  return Array.from(word, (syllable) => {
    const jamo = jamoOf(syllable);
    return jamo === undefined ? syllable : jamo.initial + jamo.vowel + jamo.final;
  }).join("");
}
