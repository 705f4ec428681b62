import type { SearchIndex, StoredArticle } from "./index/search-index.ts";
import { narrow } from "./narrow.ts";
import { type Concept, conceptsOf } from "./query/concepts.ts";
import { type ConceptMatcher, createMatcher } from "./rank/concept-matcher.ts";
import { excerpt } from "./rank/excerpt.ts";
import { markText } from "./rank/mark-text.ts";
import { newestFirst, rankArticles } from "./rank/rank-articles.ts";
import type { SearchAnswer, SearchHit } from "./search-answer.ts";
import type { SearchQuery } from "./search-query.ts";
import { suggest } from "./suggest.ts";

export const usualHitsPerPage = 12;

/** Answers a query from an index. Pure: the same index and query, the same answer. */
export function search(index: SearchIndex, query: SearchQuery, perPage = usualHitsPerPage): SearchAnswer {
  const { catalogue } = index;
  const { concepts, found } = find(index, query.text);
  const { ids: kept, facets } = narrow(found, query, catalogue);
  const pageCount = Math.max(1, Math.ceil(kept.length / perPage));
  const page = Math.min(query.page, pageCount);
  const ranked = concepts.length === 0 ? newestFirst(kept, catalogue) : rankArticles(kept, concepts, index);
  const isNarrowed = query.category !== undefined || query.tag !== undefined || query.year !== undefined;
  const isAsked = query.text !== "" || isNarrowed;
  const shown = isAsked ? ranked.slice((page - 1) * perPage, page * perPage) : [];
  const matchers = concepts.map(({ spellings }) => createMatcher(spellings));
  const stored = new Map(index.read(shown).map((article) => [article.id, article]));
  return {
    query: { ...query, page: isAsked ? page : 1 },
    total: isAsked ? kept.length : 0,
    pageCount: isAsked ? pageCount : 1,
    hits: shown.flatMap((id) => {
      const article = stored.get(id);
      return article === undefined ? [] : [toHit(article, matchers)];
    }),
    suggestion: suggest(query.text, found.length, index),
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
  for (const unfinished of unfinishedTexts(text)) {
    const sofar = findAll(index, unfinished);
    if (sofar.found.length > 0) return sofar;
  }
  return asTyped;
}

function findAll(index: SearchIndex, text: string): Found {
  const concepts = conceptsOf(text, {
    letterWords: index.letterWords,
    synonyms: index.synonyms,
    count: index.count,
  });
  if (concepts.length === 0) return { concepts, found: [] };
  return { concepts, found: index.find(concepts.map(({ expression }) => `(${expression})`).join(" AND ")) };
}

/**
 * What a text may be on its way to: the last consonant of `오픈솟` may belong to the syllable that comes next, and the
 * last syllable of `오픈소` may begin a word of its own.
 */
function unfinishedTexts(text: string): readonly string[] {
  const [, before = "", last] = /^(.+)([가-힣])$/su.exec(text) ?? [];
  if (last === undefined) return [];
  const final = (last.charCodeAt(0) - 0xac00) % 28;
  const open = String.fromCharCode(last.charCodeAt(0) - final);
  return final === 0 ? [`${before} ${open}`] : [before + open, `${before} ${open}`];
}

function toHit({ slug, card, body }: StoredArticle, matchers: readonly ConceptMatcher[]): SearchHit {
  const inBody = excerpt(body || card.summary, matchers);
  return {
    slug,
    title: markText(card.title, matchers),
    excerpt: markText(inBody, matchers),
    publishedAt: card.publishedAt,
    categories: card.categories,
    image: card.image,
  };
}
