import { foldText } from "../analysis/fold-text.ts";
import type { StoredArticle } from "../search-index.ts";
import type { ConceptMatcher, Match } from "./concept-matcher.ts";

/** A concept of the query with its matchers. */
export interface RankedConcept {
  readonly inTitle: ConceptMatcher;
  readonly elsewhere: ConceptMatcher;
  /** Whether an article of that date is about it, because it names a day. */
  readonly isDated: (publishedAt: string) => boolean;
  /** Rare concepts say more about what is asked. */
  readonly rarity: number;
}

/** How much a mention counts by where it stands. */
const fieldWeights = { title: 10, tags: 6, headings: 4, summary: 3, body: 1, date: 10 };

/** From this many mentions on, further ones hardly count. */
const saturation = 8;

/** The body length at which mentions count as they are: in a longer article, each says less. */
const usualLength = 2_000;

/** The examined part of a body; an article names its subject within it. */
const mostRead = 6_000;

/** The whole query side by side counts as three more concepts. */
const phraseWeight = 3;

/** What concepts that stand side by side add, as a share of the score. */
const closenessShare = 0.5;

export interface RankedQuery {
  readonly concepts: readonly RankedConcept[];
  /** All of them as they were typed. */
  readonly phrase: RankedConcept | undefined;
  /** Texts that must match literally, marks included. */
  readonly literals: readonly string[];
}

/** An article's score by fields, rarity and closeness, without its age. */
export function scoreArticle(
  { card, body }: StoredArticle,
  { concepts, phrase, literals }: RankedQuery,
): number {
  const fields = {
    title: foldText(card.title),
    tags: foldText(card.tags.map(({ label }) => label).join("\n")),
    headings: foldText(card.headings),
    summary: foldText(card.summary),
    body: foldText(body.slice(0, mostRead)),
  };
  const { publishedAt } = card;
  const lengthFactor = 1 / (0.5 + (0.5 * fields.body.length) / usualLength);
  const found = concepts.map((concept) => findIn(fields, publishedAt, concept));
  const inPhrase =
    phrase === undefined
      ? []
      : [findIn(fields, publishedAt, { ...phrase, rarity: phrase.rarity * phraseWeight })];
  const written = literals.reduce(
    (sum, literal) => sum + (fields.title.includes(literal) ? 2 : fields.body.includes(literal) ? 1 : 0),
    0,
  );
  const score = [...found, ...inPhrase].reduce(
    (sum, { rarity, isDated, title, tags, headings, summary, body }) => {
      const mentions =
        (isDated ? fieldWeights.date : 0) +
        fieldWeights.title * best(title) +
        fieldWeights.tags * best(tags) +
        fieldWeights.headings * best(headings) +
        fieldWeights.summary * best(summary) +
        fieldWeights.body * lengthFactor * total(body);
      return sum + (rarity * mentions) / (saturation + mentions);
    },
    written,
  );
  if (concepts.length < 2) return score;
  const closeness = Math.max(
    closest(found.map(({ title }) => title)),
    closest(found.map(({ summary }) => summary)),
    closest(found.map(({ body }) => body)),
  );
  return score * (1 + closenessShare * closeness);
}

type Fields = Readonly<Record<Exclude<keyof typeof fieldWeights, "date">, string>>;

function findIn(fields: Fields, publishedAt: string, { inTitle, elsewhere, isDated, rarity }: RankedConcept) {
  return {
    rarity,
    isDated: isDated(publishedAt),
    title: inTitle(fields.title),
    tags: elsewhere(fields.tags),
    headings: elsewhere(fields.headings),
    summary: elsewhere(fields.summary),
    body: elsewhere(fields.body),
  };
}

function best(matches: readonly Match[]): number {
  return matches.reduce((most, { weight }) => Math.max(most, weight), 0);
}

function total(matches: readonly Match[]): number {
  return matches.reduce((sum, { weight }) => sum + weight, 0);
}

/** 1 when all concepts stand side by side somewhere in a text, less the farther apart they are, 0 when one is missing. */
function closest(concepts: readonly (readonly Match[])[]): number {
  const all = concepts
    .flatMap((matches, concept) => matches.map(({ start, end }) => ({ start, end, concept })))
    .sort((a, b) => a.start - b.start);
  const lastOf = new Map<number, { readonly start: number; readonly end: number }>();
  let narrowest = Number.POSITIVE_INFINITY;
  for (const { start, end, concept } of all) {
    lastOf.set(concept, { start, end });
    if (lastOf.size < concepts.length) continue;
    const latest = [...lastOf.values()];
    const words = latest.reduce((sum, each) => sum + each.end - each.start, 0);
    const from = Math.min(...latest.map((each) => each.start));
    narrowest = Math.min(narrowest, Math.max(0, end - from - words));
  }
  return 1 / (1 + narrowest / 20);
}
