import { isInitials } from "../analysis/initials.ts";
import { lettersOfNames } from "../analysis/letter-names.ts";
import { soundOfHangul, soundsOfLatin } from "../analysis/sounds.ts";
import { soundCount, unlikeness } from "../analysis/transliteration.ts";
import type { WordCounts } from "../index/word-counts.ts";
import type { Piece } from "./terms.ts";

/** The words that articles use, in both scripts. */
export interface NameLexicon {
  readonly koreanWords: WordCounts;
  readonly letterWords: WordCounts;
  readonly soundAlike: (script: "hangul" | "latin", sound: string) => readonly string[];
}

interface Name {
  readonly name: Piece;
  readonly weight: number;
}

const weights = { known: 0.8, unknown: 0.7 };

/** A known word gets names in the other script only when it is long and the rules explain nearly every letter. */
const shortestKnown = { sounds: 5, letters: 4 };
const leastExplainedOfKnown = 0.09;
/** The unexplained share of sounds that is allowed for an unknown word. */
const leastExplained = 0.15;
const shortestLetters = 3;

const most = 3;

/** The names of a word in the other script (`카프카` for `kafka` and back): words of the articles that sound like it. */
export function namesFor(piece: Piece, lexicon: NameLexicon): readonly Name[] {
  const known = remembered.get(lexicon) ?? new Map<string, readonly Name[]>();
  remembered.set(lexicon, known);
  const names = known.get(piece.text) ?? findNames(piece, lexicon);
  if (known.size >= mostRemembered) known.clear();
  known.set(piece.text, names);
  return names;
}

/** A query needs the names of its words several times. */
const remembered = new WeakMap<NameLexicon, Map<string, readonly Name[]>>();
const mostRemembered = 500;

function findNames({ kind, text }: Piece, lexicon: NameLexicon): readonly Name[] {
  if (kind === "letters" && /^[a-z]{3,}$/.test(text)) {
    const candidates = soundsOfLatin(text).flatMap((sound) => lexicon.soundAlike("hangul", sound));
    const isKnown = lexicon.letterWords.has(text);
    return likeliest(candidates, isKnown, (hangul) => [hangul, text], "syllables");
  }
  if (kind !== "syllables" || text.length < 2 || !/^[가-힣]+$/.test(text) || isInitials(text)) return [];
  const isKnown = lexicon.koreanWords.has(text);
  const spelled = isKnown ? [] : lettersOfNames(text).filter((word) => lexicon.letterWords.has(word));
  if (spelled.length > 0) {
    return spelled.map((word) => ({ name: { kind: "letters", text: word }, weight: weights.unknown }));
  }
  const sound = soundOfHangul(text);
  const candidates = sound === undefined ? [] : lexicon.soundAlike("latin", sound);
  return likeliest(candidates, isKnown, (latin) => [text, latin], "letters");
}

function likeliest(
  candidates: readonly string[],
  isKnown: boolean,
  pairOf: (candidate: string) => readonly [hangul: string, latin: string],
  kind: Piece["kind"],
): readonly Name[] {
  return candidates
    .flatMap((text) => {
      const [hangul, latin] = pairOf(text);
      const sounds = soundCount(hangul);
      if (latin.length < shortestLetters) return [];
      if (isKnown && (sounds < shortestKnown.sounds || latin.length < shortestKnown.letters)) return [];
      const cost = unlikeness(hangul, latin);
      return cost <= sounds * (isKnown ? leastExplainedOfKnown : leastExplained) ? [{ text, cost }] : [];
    })
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, most)
    .map(({ text }) => ({ name: { kind, text }, weight: isKnown ? weights.known : weights.unknown }));
}
