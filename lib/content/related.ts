import type { Article } from "./article.ts";
import { wordsOf } from "./article-words.ts";
import type { ContentIndex } from "./content-index.ts";

/** Finds the articles closest to one, closest first. */
export type RelatedArticles = (article: Article, count: number) => readonly Article[];

/** How much a mention counts by where it stands: a tag is an editor's own judgement. */
const weights = { tag: 3, title: 2, category: 1, description: 1 };

/**
 * A feature of more articles than this says hardly anything about any of them, and walking its list for each query is
 * what would make 10,000 articles slow.
 */
const commonFrom = 500;

/** Below this, two articles share a common word and no subject; one rare tag in common gives 0.05 to 0.15. */
const leastCloseness = 0.02;

type Features = ReadonlyMap<string, number>;

interface Mention {
  /** Place of the article in the list. */
  readonly place: number;
  readonly weight: number;
}

/**
 * Prepares the comparison once for an index: TF-IDF over tags, categories and the words of headline and standfirst, so
 * that a rare tag in common weighs more than a frequent one. A query touches only articles that share something with
 * its own. Parts of the article's own series are left to the series box.
 */
export function findRelated({ listed }: Pick<ContentIndex, "listed">): RelatedArticles {
  const features = listed.map(featuresOf);
  const frequencies = countFeatures(features);
  const vectorOf = (own: Features) => normalised(own, frequencies, listed.length);
  const mentions = new Map<string, Mention[]>();
  for (const [place, own] of features.entries()) {
    for (const [feature, weight] of vectorOf(own)) {
      const known = mentions.get(feature);
      if (known === undefined) mentions.set(feature, [{ place, weight }]);
      else known.push({ place, weight });
    }
  }
  return (article, count) => {
    if (!article.related) return [];
    const scores = new Float64Array(listed.length);
    for (const [feature, own] of vectorOf(featuresOf(article))) {
      for (const { place, weight } of mentions.get(feature) ?? []) {
        scores[place] = (scores[place] ?? 0) + own * weight;
      }
    }
    for (const [place, other] of listed.entries()) {
      if (other === article || isOfOneSeries(other, article)) scores[place] = 0;
    }
    return highest(scores, count).flatMap((place) => listed[place] ?? []);
  };
}

/** The places of the highest scores, highest first; of equal ones the first, which is the newest article. */
function highest(scores: Float64Array, count: number): readonly number[] {
  const best: { place: number; score: number }[] = [];
  for (const [place, score] of scores.entries()) {
    if (score <= (best.length < count ? leastCloseness : (best.at(-1)?.score ?? 0))) continue;
    const before = best.findIndex((each) => each.score < score);
    best.splice(before === -1 ? best.length : before, 0, { place, score });
    best.length = Math.min(best.length, count);
  }
  return best.map(({ place }) => place);
}

function featuresOf({ categories, description, tags, title }: Article): Features {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) =>
    features.set(feature, (features.get(feature) ?? 0) + weight);
  for (const { slug } of tags) add(`#${slug}`, weights.tag);
  for (const { slug } of categories) add(`/${slug}`, weights.category);
  for (const word of wordsOf(title)) add(word, weights.title);
  for (const word of wordsOf(description)) add(word, weights.description);
  return features;
}

/** How many articles have each feature. */
function countFeatures(all: readonly Features[]): Features {
  const frequencies = new Map<string, number>();
  for (const own of all) {
    for (const feature of own.keys()) frequencies.set(feature, (frequencies.get(feature) ?? 0) + 1);
  }
  return frequencies;
}

/** Weights by rarity, at length 1: a long standfirst is no closer to everything than a short one. */
function normalised(own: Features, frequencies: Features, total: number): readonly [string, number][] {
  const weighted = [...own].flatMap(([feature, weight]): [string, number][] => {
    const frequency = frequencies.get(feature) ?? 0;
    if (frequency === 0 || frequency > commonFrom) return [];
    return [[feature, weight * Math.log(1 + total / frequency)]];
  });
  const length = Math.hypot(...weighted.map(([, weight]) => weight));
  return weighted.map(([feature, weight]) => [feature, weight / length]);
}

function isOfOneSeries(a: Article, b: Article): boolean {
  return a.series !== undefined && a.series.slug === b.series?.slug;
}
