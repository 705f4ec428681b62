/** A short text for a message, with line breaks and invisible characters written out. */
export function visible(text: string): string {
  return text
    .replace(/\r\n|[\r\n]/g, "⏎")
    .replace(/\t/g, "⇥")
    .replace(/^ +| +$/g, (blanks) => "␣".repeat(blanks.length))
    .replace(
      /[\p{Cc}\p{Cf}\p{M}\u2028\u2029]/gu,
      (mark) => `U+${mark.codePointAt(0)?.toString(16).toUpperCase()}`,
    );
}
