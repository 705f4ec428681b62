import leven from "leven";
import { labelKey, slugify } from "../../content/addresses/slug.ts";
import type { Term } from "../../content/article.ts";

/** Shorter words that differ in one letter are usually different words. */
const shortestMisspelt = 5;

/**
 * Existing terms that a new label may be a spelling of: those that differ only in spaces, marks, letter case or one letter,
 * and its synonyms. `GPT-4` and `GPT-5` differ: other numbers are other things. Leaves out the term with the label's slug.
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
