import { convertHangulToQwerty, convertQwertyToHangul } from "es-hangul";

/**
 * What the same keys give with the keyboard in the other language, `dhvmsthtm` → `오픈소스`, `ㅗ디ㅣㅐ` → `hello`;
 * undefined when that is nothing anybody would mean.
 */
export function otherKeyboard(typed: string): string | undefined {
  const text = typed.normalize("NFC");
  const hasHangul = /[가-힣ㄱ-ㅣ]/.test(text);
  const hasLatin = /[a-z]/i.test(text);
  if (hasHangul === hasLatin) return undefined;
  if (hasHangul) return convertHangulToQwerty(text);
  // With Caps Lock on, every letter would become a doubled consonant.
  const hangul = toHangul(/[a-z]/.test(text) ? text : text.toLowerCase());
  // Letters that make no syllable were not meant as Hangul.
  return hangul === undefined || /[ㄱ-ㅣa-z]/i.test(hangul) ? undefined : hangul;
}

/** es-hangul throws where two vowels would meet without a consonant, as in `host` (ㅗㅐㄴㅅ). */
function toHangul(text: string): string | undefined {
  try {
    return convertQwertyToHangul(text);
  } catch {
    return undefined;
  }
}
