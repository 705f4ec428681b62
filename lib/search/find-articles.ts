import { otherKeyboard } from "./analysis/keyboard.ts";
import { type Concept, conceptsOfTerms, expressionOfAll, termsOf } from "./query/concepts.ts";
import { correctTerm } from "./query/correct-terms.ts";
import { nounOfVerb } from "./query/noun-of-verb.ts";
import { separateTerm } from "./query/separate-term.ts";
import type { QueryTerm } from "./query/terms.ts";
import { unfinishedTerms } from "./query/unfinished-terms.ts";
import type { AnswerKind } from "./search-answer.ts";
import type { SearchIndex } from "./search-index.ts";

export interface FoundArticles {
  readonly kind: AnswerKind;
  readonly concepts: readonly Concept[];
  /** The articles that have all concepts, or, where the kind is `some`, any. */
  readonly found: readonly number[];
}

/** So few results are little. */
const little = 3;

/** What is found by a text: with all of its words; else as it may have been meant; else with some of them. */
export function findArticles(index: SearchIndex, text: string): FoundArticles {
  if (text === "") return { kind: "asked", concepts: [], found: [...index.catalogue.entries.keys()] };
  const terms = termsOf(text, index);
  const asTyped = findAll(index, terms, "asked");
  if (asTyped.concepts.length === 0) return asTyped;
  if (asTyped.found.length > little) return asTyped;
  if (asTyped.found.length > 0) {
    // `서해안강풍` is found where the two stand side by side; also where they don't, when that is little.
    const apart = findAll(
      index,
      separated(terms, index, () => true),
      "asked",
    );
    return apart.found.length > asTyped.found.length ? apart : asTyped;
  }
  const isUnknown = (term: QueryTerm) => !isKnown(index, term);
  const corrected = () => terms.map((term) => (isUnknown(term) ? (correctTerm(term, index) ?? term) : term));
  // Each is tried only when the ones before it found nothing.
  const ways: readonly (() => FoundArticles | undefined)[] = [
    ...unfinishedTerms(terms).map((sofar) => () => findAll(index, sofar, "asked")),
    // `아이폰 15` when no article has the two side by side.
    () => findAll(index, termsOf(text, index, "apart"), "asked"),
    () => withOtherKeyboard(index, text),
    () => findAll(index, separated(terms, index, isUnknown), "asked"),
    () => findAll(index, corrected(), "instead"),
    () => findSome(index, separated(corrected(), index, isUnknown)),
  ];
  for (const find of ways) {
    const finding = find();
    if (finding !== undefined && finding.found.length > 0) return finding;
  }
  return asTyped;
}

function findAll(index: SearchIndex, terms: readonly QueryTerm[], kind: "asked" | "instead"): FoundArticles {
  const concepts = conceptsOfTerms(terms, index);
  return { kind, concepts, found: concepts.length === 0 ? [] : index.find(expressionOfAll(concepts)) };
}

function withOtherKeyboard(index: SearchIndex, text: string): FoundArticles | undefined {
  const meant = otherKeyboard(text);
  return meant === undefined ? undefined : findAll(index, termsOf(meant, index), "instead");
}

/** The articles that have any of the words. */
export function findSome(index: SearchIndex, terms: readonly QueryTerm[]): FoundArticles {
  const concepts = terms
    .flatMap((term) => conceptsOfTerms([nounOfVerb(term, index.koreanWords)], index))
    .filter(({ expression }) => index.count(expression) > 0);
  const expression = concepts.map((concept) => `(${concept.expression})`).join(" OR ");
  return { kind: "some", concepts, found: concepts.length === 0 ? [] : index.find(expression) };
}

/** The compounds that `isMeant` takes, in their parts. */
function separated(
  terms: readonly QueryTerm[],
  { koreanWords }: SearchIndex,
  isMeant: (term: QueryTerm) => boolean,
): readonly QueryTerm[] {
  return terms.flatMap((term) => (isMeant(term) ? (separateTerm(term, koreanWords) ?? [term]) : [term]));
}

function isKnown(index: SearchIndex, term: QueryTerm): boolean {
  return conceptsOfTerms([term], index).some(({ expression }) => index.count(expression) > 0);
}
