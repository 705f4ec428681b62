import { splitParticle } from "./analysis/particles.ts";
import { soundsOfLatin } from "./analysis/sounds.ts";
import { soundCount, unlikeness } from "./analysis/transliteration.ts";
import type { WordCounts } from "./index/word-counts.ts";
import { synonymKey } from "./query/synonyms.ts";
import type { SearchIndex } from "./search-index.ts";

type Lexicon = Pick<SearchIndex, "letterWords" | "koreanWords" | "soundAlike" | "synonyms">;

/** A name that articles write in both scripts. */
export interface NamePair {
  readonly hangul: string;
  readonly latin: string;
  /** How many articles have the rarer of the two. */
  readonly articles: number;
}

/** Shorter ones sound like too much else: `AI` like `아이`. */
const shortest = { sounds: 5, letters: 4 };
/** What the rules of transliteration may leave unexplained, as a share of the sounds. */
const leastExplained = 0.09;
/** What only one article writes so is no habit. */
const leastArticles = 2;

/**
 * Names that articles write in both scripts and that are no synonyms yet (`알파폴드`, `alphafold`), the commonest first.
 * The search finds most of them by their sound; an editor who adds a pair makes it certain.
 * @param most - of the words in Latin letters, so many of the commonest are looked at: each takes a few milliseconds
 */
export function findNamePairs(index: Lexicon, most: number): readonly NamePair[] {
  const pairs = new Map<string, NamePair & { readonly cost: number }>();
  const words = [...index.letterWords].filter(
    ([latin, count]) => count >= leastArticles && latin.length >= shortest.letters && /^[a-z]+$/.test(latin),
  );
  for (const [latin, count] of words.slice(0, most)) {
    const best = likeliest(latin, index);
    if (best === undefined || areSynonyms(best.hangul, latin, index)) continue;
    const { hangul, cost } = best;
    const known = pairs.get(hangul);
    // `버전` is `version`, not `begin`.
    if (known !== undefined && known.cost <= cost) continue;
    pairs.set(hangul, {
      hangul,
      latin,
      cost,
      articles: Math.min(count, index.koreanWords.get(hangul) ?? 0),
    });
  }
  return [...pairs.values()]
    .map(({ hangul, latin, articles }) => ({ hangul, latin, articles }))
    .toSorted((a, b) => b.articles - a.articles || (a.latin < b.latin ? -1 : 1));
}

/** Whether a group has both, or has either with more words around it, as `Hugging Face` has `face`. */
function areSynonyms(hangul: string, latin: string, { synonyms }: Lexicon): boolean {
  const others = [hangul, latin].flatMap((word) => synonyms.get(synonymKey(word)) ?? []);
  return others.some((other) => [hangul, latin].includes(synonymKey(other)));
}

function likeliest(latin: string, { soundAlike, koreanWords }: Lexicon) {
  return soundsOfLatin(latin)
    .flatMap((sound) => soundAlike("hangul", sound))
    .filter((hangul) => (koreanWords.get(hangul) ?? 0) >= leastArticles && !isInflected(hangul, koreanWords))
    .map((hangul) => ({ hangul, sounds: soundCount(hangul), cost: unlikeness(hangul, latin) }))
    .filter(({ sounds, cost }) => sounds >= shortest.sounds && cost <= sounds * leastExplained)
    .toSorted((a, b) => a.cost - b.cost)[0];
}

/** `게임이` is no name where articles have `게임`. */
function isInflected(word: string, koreanWords: WordCounts): boolean {
  const stem = splitParticle(word)?.stem;
  return stem !== undefined && koreanWords.has(stem);
}
