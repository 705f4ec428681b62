import type { Article } from "../article.ts";
import type { ContentIndex } from "../content-index.ts";

/** Finds the articles closest to one, closest first. */
export type RelatedArticles = (article: Article, count: number) => readonly Article[];

/** The weight of a mention by field: a tag is an editor's judgement. */
const weights = { tag: 3, title: 2, category: 1, description: 1 };

/**
 * A feature of more articles than this is ignored: it says little, and walking its list for each query would be slow at
 * 10,000 articles.
 */
const commonFrom = 500;

/** Below this score two articles share a common word and no subject; one rare common tag gives 0.05 to 0.15. */
const leastCloseness = 0.02;

type Features = ReadonlyMap<string, number>;

type Vector = readonly (readonly [feature: string, weight: number])[];

/** The articles with one feature: their places in the list, and how much it weighs in each. */
interface Mentions {
  readonly places: number[];
  readonly weights: number[];
}

/**
 * Prepares the comparison once for an index: TF-IDF over tags, categories and the words of headline and standfirst, so
 * that a rare tag in common weighs more than a frequent one. A query touches only articles that share something with
 * its own, at most `commonFrom` for each of its features, however many there are. Parts of the article's own series are
 * left to the series box.
 */
export function findRelated({ listed }: Pick<ContentIndex, "listed">): RelatedArticles {
  const features = listed.map(featuresOf);
  const frequencies = countFeatures(features);
  const vectorOf = (own: Features) => normalised(own, frequencies, listed.length);
  const vectors = new Map(listed.map((article, place) => [article, vectorOf(features[place] ?? new Map())]));
  const mentions = mentionsOf([...vectors.values()]);
  /** Reused and zeroed between queries, since each would need an array as long as the list. */
  const scores = new Float64Array(listed.length);
  return (article, count) => {
    if (!article.related) return [];
    const touched = addScores(scores, mentions, vectors.get(article) ?? vectorOf(featuresOf(article)));
    const best: Candidate[] = [];
    for (const place of touched) {
      const other = listed[place];
      const score = scores[place] ?? 0;
      scores[place] = 0;
      if (other === undefined || score <= leastCloseness) continue;
      if (other === article || isOfOneSeries(other, article)) continue;
      keepBest(best, { article: other, place, score }, count);
    }
    return best.map(({ article }) => article);
  };
}

interface Candidate {
  readonly article: Article;
  readonly place: number;
  readonly score: number;
}

/** Puts the candidate in its place among the `count` best. On equal scores the first in the list (the newest) wins. */
function keepBest(best: Candidate[], candidate: Candidate, count: number) {
  const isBetter = (than: Candidate) =>
    candidate.score > than.score || (candidate.score === than.score && candidate.place < than.place);
  const worst = best[count - 1];
  if (worst !== undefined && !isBetter(worst)) return;
  const behind = best.findIndex(isBetter);
  best.splice(behind === -1 ? best.length : behind, 0, candidate);
  best.length = Math.min(best.length, count);
}

function mentionsOf(vectors: readonly Vector[]): ReadonlyMap<string, Mentions> {
  const mentions = new Map<string, Mentions>();
  for (const [place, vector] of vectors.entries()) {
    for (const [feature, weight] of vector) {
      const known: Mentions = mentions.get(feature) ?? { places: [], weights: [] };
      known.places.push(place);
      known.weights.push(weight);
      mentions.set(feature, known);
    }
  }
  return mentions;
}

/** Adds to `scores` how close each article is to a vector, and gives the places that it touched. */
function addScores(
  scores: Float64Array,
  mentions: ReadonlyMap<string, Mentions>,
  vector: Vector,
): readonly number[] {
  const touched: number[] = [];
  for (const [feature, own] of vector) {
    const { places, weights } = mentions.get(feature) ?? { places: [], weights: [] };
    for (let mention = 0; mention < places.length; mention++) {
      const place = places[mention] ?? 0;
      const before = scores[place] ?? 0;
      if (before === 0) touched.push(place);
      scores[place] = before + own * (weights[mention] ?? 0);
    }
  }
  return touched;
}

/** Words are cached by article object: in `dev`, only one file of thousands changes. */
const knownFeatures = new WeakMap<Article, Features>();

function featuresOf(article: Article): Features {
  const features = knownFeatures.get(article) ?? readFeatures(article);
  knownFeatures.set(article, features);
  return features;
}

function readFeatures({ categories, description, tags, title }: Article): Features {
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
function normalised(own: Features, frequencies: Features, total: number): Vector {
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

/** The most frequent Korean particles and endings, longer ones first. */
const endings = [
  ...["이라는", "에서는", "으로는", "이라고", "했습니다", "합니다", "까지는", "부터는", "한다는", "하는지"],
  ...[
    "에서",
    "으로",
    "까지",
    "부터",
    "보다",
    "처럼",
    "에는",
    "에게",
    "라는",
    "이나",
    "했다",
    "한다",
    "하는",
    "이다",
  ],
  ...["은", "는", "이", "가", "을", "를", "의", "에", "로", "와", "과", "도", "만"],
];

/** A run of one script, so that `OpenAI가` is a name and a particle. */
const run = /\p{Script=Hangul}+|[^\P{L}\p{Script=Hangul}]+(?:[\p{N}.-]*\p{N})?|\p{N}+/gu;

/**
 * The words of a text for comparing articles: lower case, Korean without the particle, no single letters. Deliberately
 * rough: wrong cuts are the same in every article.
 */
export function wordsOf(text: string): readonly string[] {
  const runs = text.normalize("NFC").toLowerCase().match(run) ?? [];
  return runs.map(withoutEnding).filter((word) => word.length > 1);
}

function withoutEnding(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length !== 1);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
