import leven from "leven";
import { labelKey, slugify } from "../../content/addresses/slug.ts";
import type { Term } from "../../content/article.ts";

/** Shorter words that differ in one letter are usually other words. */
const shortestMisspelt = 5;

/**
 * The terms that may be meant by a new label: those that differ from it in spaces, marks or letter case only, in one
 * letter, or that an editor named as its synonym. `GPT-4` and `GPT-5` are not alike: other numbers are other things.
 * The term that has the label's slug is the label's own, and not among them.
 *
 * @param synonyms groups of words that mean the same
 */
export function similarTerms<Known extends Term>(
  label: string,
  known: readonly Known[],
  synonyms: readonly (readonly string[])[] = [],
): readonly Known[] {
  const slug = slugify(label);
  const key = labelKey(label);
  const alike = new Set(synonyms.map((group) => group.map(labelKey)).find((group) => group.includes(key)));
  return known.filter((term) => {
    if (term.slug === slug) return false;
    const other = labelKey(term.label);
    return other === key || alike.has(other) || isMisspelt(key, other);
  });
}

function isMisspelt(a: string, b: string): boolean {
  return (
    Math.min(a.length, b.length) >= shortestMisspelt &&
    digitsOf(a) === digitsOf(b) &&
    leven(a, b, { maxDistance: 2 }) === 1
  );
}

function digitsOf(text: string): string {
  return text.replace(/\P{N}+/gu, " ").trim();
}
