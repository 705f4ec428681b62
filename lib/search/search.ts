import { foldText } from "./analysis/fold-text.ts";
import { collapseTwins } from "./collapse-twins.ts";
import { type FoundArticles, findArticles, findSome } from "./find-articles.ts";
import { narrow } from "./narrow.ts";
import { type Concept, termsOf } from "./query/concepts.ts";
import { type ConceptMatcher, createMatcher } from "./rank/concept-matcher.ts";
import { excerpt } from "./rank/excerpt.ts";
import { markText } from "./rank/mark-text.ts";
import { newestFirst, rankArticles } from "./rank/rank-articles.ts";
import { rankSome } from "./rank/rank-some.ts";
import type { Freshness } from "./rank/score-articles.ts";
import type { SearchAnswer, SearchHit, Twin } from "./search-answer.ts";
import type { SearchIndex, StoredArticle } from "./search-index.ts";
import { isAsked, type SearchQuery } from "./search-query.ts";
import { suggest } from "./suggest.ts";

export interface SearchOptions extends Freshness {
  readonly perPage: number;
}

export const usualOptions: SearchOptions = { perPage: 12, halfLife: 180 };

/** More of one headline and day are no choice. */
const mostTwins = 20;

/** Answers a query from an index. Pure: the same index and query, the same answer. */
export function search(
  index: SearchIndex,
  query: SearchQuery,
  options: SearchOptions = usualOptions,
): SearchAnswer {
  const { catalogue } = index;
  const finding = whatIsMeant(findArticles(index, query.text), query.text, index, options);
  const all =
    finding.concepts.length === 0
      ? { ids: finding.found, twins: new Map() }
      : collapseTwins(finding.found, catalogue);
  // Before narrowing: the filters count what is shown, and that depends on the best article.
  const some = finding.kind === "some" ? rankSome(all.ids, finding.concepts, index, options) : undefined;
  const found = some?.ids ?? all.ids;
  const { ids: kept, facets } = narrow(found, query, catalogue);
  const ranked =
    some && query.order === "best" ? kept : rank({ ...finding, found }, kept, query, index, options);
  const words = some?.words ?? (finding.kind === "instead" ? finding.concepts.map(({ typed }) => typed) : []);
  const { perPage } = options;
  const asked = isAsked(query);
  const total = asked ? ranked.length : 0;
  const pageCount = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(query.page, pageCount);
  const shown = asked ? ranked.slice((page - 1) * perPage, page * perPage) : [];
  const twinsOf = (id: number): readonly number[] => (all.twins.get(id) ?? []).slice(0, mostTwins);
  const matchers = matchersOf(finding.concepts);
  const stored = new Map(index.read(shown).map((article) => [article.id, article]));
  const others = new Map(index.read(shown.flatMap(twinsOf)).map((article) => [article.id, article]));
  return {
    query: { ...query, page },
    total,
    kind: finding.kind,
    words: words.map((word) => asWritten(word, query.text)),
    isPartly: kept.some((id) => some?.lacking.has(id)),
    pageCount,
    hits: shown.flatMap((id) => {
      const article = stored.get(id);
      if (article === undefined) return [];
      const twins = twinsOf(id).flatMap((twin) => toTwin(others.get(twin)));
      const lacks = (some?.lacking.get(id) ?? []).map((word) => asWritten(word, query.text));
      return [{ ...toHit(article, matchers), twins, lacks }];
    }),
    suggestion: suggest(query, finding, index),
    facets,
  };
}

/** So many words make a sentence; so few articles that have them all may have them by chance; so many are compared. */
const sentence = { words: 3, articles: 10, compared: 8 };

/**
 * A long article has every word of a question somewhere. Where one that has only some of them is about it and none of
 * those that have all is, the question is answered with some of its words.
 */
function whatIsMeant(
  finding: FoundArticles,
  text: string,
  index: SearchIndex,
  freshness: Freshness,
): FoundArticles {
  const { kind, concepts, found } = finding;
  const mayBeChance =
    kind === "asked" && concepts.length >= sentence.words && found.length <= sentence.articles;
  if (!mayBeChance || found.length === 0) return finding;
  const some = findSome(index, termsOf(text, index));
  const [best] = rankSome(some.found, some.concepts, index, freshness, sentence.compared).ids;
  return best === undefined || found.includes(best) ? finding : some;
}

function rank(
  { concepts, found }: FoundArticles,
  kept: readonly number[],
  query: SearchQuery,
  index: SearchIndex,
  freshness: Freshness,
): readonly number[] {
  if (concepts.length === 0 || query.order === "newest") return newestFirst(kept, index.catalogue);
  const isNarrowed = kept.length < found.length;
  return rankArticles(kept, { concepts, isNarrowed, literals: literalsOf(query.text), freshness }, index);
}

/** In the letter case of the reader. */
function asWritten(folded: string, text: string): string {
  const place = text.toLowerCase().indexOf(folded);
  return place === -1 ? folded : text.slice(place, place + folded.length);
}

/** The words of a query that hold a mark, such as `operator[]`: who types one means it. */
function literalsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[\s"“”]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && /[^\p{L}\p{M}\p{N}]/u.test(word));
}

interface Matchers {
  readonly ofTitle: readonly ConceptMatcher[];
  readonly ofBody: readonly ConceptMatcher[];
}

function matchersOf(concepts: readonly Concept[]): Matchers {
  return {
    ofTitle: concepts.map(({ spellings }) => createMatcher(spellings)),
    ofBody: concepts.map(({ written }) => createMatcher(written)),
  };
}

function toHit({ slug, card, body }: StoredArticle, matchers: Matchers): Omit<SearchHit, "twins" | "lacks"> {
  const passage = excerpt(body || card.summary, matchers.ofBody);
  return {
    slug,
    title: markText(card.title, matchers.ofTitle),
    excerpt: markText(passage, matchers.ofBody),
    publishedAt: card.publishedAt,
    categories: card.categories,
    image: card.image,
  };
}

function toTwin(article: StoredArticle | undefined): readonly Twin[] {
  return article === undefined ? [] : [{ slug: article.slug, publishedAt: article.card.publishedAt }];
}
