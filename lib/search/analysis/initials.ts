/** In the order of Unicode, for syllables and for the letters of decomposed ones. */
export const firstConsonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const firstSyllable = 0xac00;
const syllablesOfOneConsonant = 21 * 28;

/** Every Hangul syllable as its first consonant, `오픈 소스` → `ㅇㅍ ㅅㅅ`; all else, and each place, stays. */
export function toInitials(text: string): string {
  return text.replace(/[가-힣]/g, (syllable) => {
    const place = Math.floor((syllable.charCodeAt(0) - firstSyllable) / syllablesOfOneConsonant);
    return firstConsonants[place] ?? syllable;
  });
}

/** Whether a run is typed in first consonants alone. */
export function isInitials(run: string): boolean {
  return /^[ㄱ-ㅎ]+$/.test(run);
}
