/**
 * Turns a label, title or file name into the part of a URL: NFC, lower case, letters and digits of any
 * script kept (Hangul above all), everything else one `-`.
 *
 * `+` and `#` right after a letter or digit are words, or C, C++ and C# would be one tag: `c-plus-plus`, `c-sharp`.
 * A label without any letter (an emoji) is written by its code points, so that no label has an empty slug.
 */
export function slugify(label: string): string {
  const slug = label
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}+])\+/gu, "-plus")
    .replace(/(?<=[\p{L}\p{N}])#/gu, "-sharp")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .normalize("NFC");
  return slug === "" ? codePoints(label) : slug;
}

function codePoints(label: string): string {
  return [...label.trim()].map((character) => `u${character.codePointAt(0)?.toString(16)}`).join("-");
}
