import { finalOf } from "./analysis/particles.ts";
import type { SearchIndex, StoredArticle } from "./index/search-index.ts";
import { narrow } from "./narrow.ts";
import { type Concept, conceptsOf, expressionOfAll } from "./query/concepts.ts";
import { type ConceptMatcher, createMatcher } from "./rank/concept-matcher.ts";
import { excerpt } from "./rank/excerpt.ts";
import { markText } from "./rank/mark-text.ts";
import { newestFirst, rankArticles } from "./rank/rank-articles.ts";
import type { SearchAnswer, SearchHit } from "./search-answer.ts";
import { isAsked, type SearchQuery } from "./search-query.ts";
import { suggest } from "./suggest.ts";

export const usualHitsPerPage = 12;

/** Answers a query from an index. Pure: the same index and query, the same answer. */
export function search(index: SearchIndex, query: SearchQuery, perPage = usualHitsPerPage): SearchAnswer {
  const { catalogue } = index;
  const { concepts, found } = find(index, query.text);
  const { ids: kept, facets } = narrow(found, query, catalogue);
  const pageCount = Math.max(1, Math.ceil(kept.length / perPage));
  const page = Math.min(query.page, pageCount);
  const ranked =
    concepts.length === 0
      ? newestFirst(kept, catalogue)
      : rankArticles(kept, { concepts, isNarrowed: kept.length < found.length }, index);
  const asked = isAsked(query);
  const shown = asked ? ranked.slice((page - 1) * perPage, page * perPage) : [];
  const matchers = matchersOf(concepts);
  const stored = new Map(index.read(shown).map((article) => [article.id, article]));
  return {
    query: { ...query, page: asked ? page : 1 },
    total: asked ? kept.length : 0,
    pageCount: asked ? pageCount : 1,
    hits: shown.flatMap((id) => {
      const article = stored.get(id);
      return article === undefined ? [] : [toHit(article, matchers)];
    }),
    suggestion: suggest(query, found.length, index),
    facets,
  };
}

interface Found {
  readonly concepts: readonly Concept[];
  readonly found: readonly number[];
}

/** The articles that have all concepts of a text; every article when the text asks for nothing. */
function find(index: SearchIndex, text: string): Found {
  if (text === "") return { concepts: [], found: [...index.catalogue.entries.keys()] };
  const asTyped = findAll(index, text);
  if (asTyped.found.length > 0) return asTyped;
  for (const sofar of unfinishedTexts(text)) {
    const unfinished = findAll(index, sofar);
    if (unfinished.found.length > 0) return unfinished;
  }
  // `아이폰 15` when no article has the two side by side.
  const apart = findAll(index, text, "apart");
  if (apart.found.length > 0) return apart;
  return asTyped;
}

function findAll(index: SearchIndex, text: string, versions?: "joined" | "apart"): Found {
  const concepts = conceptsOf(text, index, versions);
  return { concepts, found: concepts.length === 0 ? [] : index.find(expressionOfAll(concepts)) };
}

/**
 * What a text may be on its way to: the last consonant of `오픈솟` may belong to the syllable that comes next, and the
 * last syllable of `오픈소` may begin a word of its own.
 */
function unfinishedTexts(text: string): readonly string[] {
  const [, before = "", last] = /^(.+)([가-힣])$/su.exec(text) ?? [];
  if (last === undefined) return [];
  const final = finalOf(last);
  const open = String.fromCharCode(last.charCodeAt(0) - final);
  return final === 0 ? [`${before} ${open}`] : [before + open, `${before} ${open}`];
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

function toHit({ slug, card, body }: StoredArticle, matchers: Matchers): SearchHit {
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
