const replaced = {
  raw: /\s+/g,
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  ascii: /[^A-Za-z0-9]+/g,
} as const;

export type SlugMode = keyof typeof replaced | "latin" | "none";
export type SlugCase = "lower" | "kept";

/**
 * A slug as Jekyll makes it.
 * @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/utils.rb `slugify`
 */
export function jekyllSlug(text: string, mode: SlugMode = "default", letterCase: SlugCase = "lower"): string {
  const slug = mode === "none" ? text : hyphenate(text, mode);
  return letterCase === "kept" ? slug : slug.toLowerCase();
}

function hyphenate(text: string, mode: Exclude<SlugMode, "none">): string {
  const plain = mode === "latin" ? transliterate(text) : text;
  return plain.replace(replaced[mode === "latin" ? "default" : mode], "-").replace(/^-|-$/g, "");
}

/** As the `i18n` gem without rules of its own: accents go, and what is not Latin becomes `?`. */
function transliterate(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (letter) => {
    const base = letter.normalize("NFD").replace(/\p{M}/gu, "");
    return /^[\0-\x7f]+$/.test(base) ? base : "?";
  });
}

export function readSlugMode(written: unknown): SlugMode {
  const mode = String(written ?? "default");
  return mode in replaced || mode === "latin" ? (mode as SlugMode) : "none";
}

/** @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/utils.rb `titleize_slug` */
export function titleFromSlug(slug: string): string {
  return slug
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join(" ");
}
