/** In bytes of UTF-8. A page is a file, and a file name longer than 255 bytes with its ending would fail the build. */
const longest = 200;

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
  return shorten(slug === "" ? codePoints(label) : slug);
}

/** Cuts between letters, so that the result is a valid slug. */
function shorten(slug: string): string {
  // A UTF-16 unit takes at most three bytes.
  if (slug.length * 3 <= longest || Buffer.byteLength(slug) <= longest) return slug;
  let bytes = 0;
  let end = 0;
  for (const letter of slug) {
    bytes += Buffer.byteLength(letter);
    if (bytes > longest) break;
    end += letter.length;
  }
  return slug.slice(0, end).replace(/-+$/, "");
}

function codePoints(label: string): string {
  return [...label.trim()].map((character) => `u${character.codePointAt(0)?.toString(16)}`).join("-");
}

/**
 * A key for tags and categories that ignores spelling: equal for `LLaMA3`, `Llama 3` and `llama-3`, not for `GPT-4.1`
 * and `GPT-41`, nor for `C` and `C++`.
 */
export function labelKey(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Pd}_·/'’]+|(?<!\d)\.|\.(?!\d)/gu, "");
}
