import { slugify } from "../../content/addresses/slug.ts";
import type { TermEntry } from "../../content/content-index.ts";
import { countedLabel } from "./plan-new-article.ts";
import { similarTerms } from "./similar-terms.ts";

/** One row of the list under a question. */
export interface TermChoice {
  /** The label; empty for "no more". */
  readonly value: string;
  readonly name: string;
  readonly short: string;
  readonly description: string;
}

interface Terms {
  readonly kind: "분류" | "태그";
  readonly known: readonly TermEntry[];
  readonly chosen: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
}

/** The row that ends the choosing. */
export const noMore: TermChoice = { value: "", name: "선택 완료", short: "선택 완료", description: "" };

/**
 * The choices for what an editor has typed: the known terms that match, most used first, and the typed label as a new term,
 * behind those that it may be a slip of.
 */
export function termChoices(typed: string, { kind, known, chosen, synonyms }: Terms): readonly TermChoice[] {
  const chosenSlugs = new Set(chosen.map(slugify));
  const open = known.filter(({ slug }) => !chosenSlugs.has(slug));
  const label = typed.trim().normalize("NFC");
  if (label === "") return open.map(asChoice);
  const slug = slugify(label);
  const matching = open.filter((term) => letters(term.label).includes(letters(label)));
  const similar = similarTerms(label, open, synonyms);
  const rows = [...new Set([...open.filter((term) => term.slug === slug), ...similar, ...matching])].map(
    asChoice,
  );
  if (known.some((term) => term.slug === slug) || chosenSlugs.has(slug)) return rows;
  return [...rows, newTerm(kind, label, similar)];
}

function asChoice(term: TermEntry): TermChoice {
  return { value: term.label, name: countedLabel(term), short: term.label, description: "" };
}

function newTerm(kind: Terms["kind"], label: string, similar: readonly TermEntry[]): TermChoice {
  return {
    value: label,
    name: `새 ${kind}: ${label}`,
    short: label,
    description: similar.length === 0 ? "" : `비슷한 ${kind}: ${similar.map(countedLabel).join(", ")}`,
  };
}

/** A label in the form that the search compares. */
function letters(label: string): string {
  return label.normalize("NFC").toLowerCase().replace(/\s+/g, "");
}
