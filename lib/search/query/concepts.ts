import { isInitials } from "../analysis/initials.ts";
import { expandTerm, type Lexicon } from "./expand-term.ts";
import { matchExpression, type Spelling } from "./spelling.ts";
import { joinVersions, type QueryTerm, queryTerms } from "./terms.ts";

/** One thing that an article must be about to be found, in all its spellings. */
export interface Concept {
  readonly spellings: readonly Spelling[];
  readonly expression: string;
  /** Those that are looked for outside of headlines too: any body has words that begin with given first consonants. */
  readonly written: readonly Spelling[];
}

/** More words than this do not make a question clearer, and each one costs time. */
const mostTerms = 8;

/**
 * What the query asks for; an article is found when it has all of it.
 *
 * @param versions - whether a number belongs to the name before it
 */
export function conceptsOf(
  text: string,
  lexicon: Lexicon,
  versions: "joined" | "apart" = "joined",
): readonly Concept[] {
  const words = joinSynonyms(queryTerms(text), lexicon);
  const terms = distinct(versions === "joined" ? joinVersions(words) : words).slice(0, mostTerms);
  const own = terms.map((term) => expandTerm(term, lexicon));
  const joints = terms.slice(1).map((term, place) => joined(terms[place], term, lexicon));
  return own.map((spellings, place) => {
    const all = [...spellings, ...(joints[place - 1] ?? []), ...(joints[place] ?? [])];
    return toConcept(all);
  });
}

/** Finds what has all of the concepts. */
export function expressionOfAll(concepts: readonly Concept[]): string {
  return concepts.map(({ expression }) => `(${expression})`).join(" AND ");
}

function toConcept(spellings: readonly Spelling[]): Concept {
  return {
    spellings,
    expression: spellings.map(matchExpression).join(" OR "),
    written: spellings.filter(({ pieces }) => !isInitials(pieces[0]?.text ?? "")),
  };
}

function distinct(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  return [...new Map(terms.map((term) => [keyOf([term]), term])).values()];
}

/** All that was typed, side by side and beginning a word: what says it so comes before what only has its parts. */
export function phraseOf(concepts: readonly Concept[]): Concept {
  const pieces = concepts.flatMap(({ spellings }) => spellings[0]?.pieces ?? []);
  const spellings: Spelling[] = [{ pieces, joint: "apart", weight: 1 }];
  if (concepts.length > 1 && pieces.every(({ kind }) => kind === "syllables")) {
    const text = pieces.map((piece) => piece.text).join("");
    spellings.push({ pieces: [{ kind: "syllables", text }], joint: "together", weight: 1 });
  }
  return toConcept(spellings);
}

/** `오픈 AI` may be `오픈AI` and `우선순위 큐` `우선순위큐`: a short word and the next one, written together. */
function joined(a: QueryTerm | undefined, b: QueryTerm, lexicon: Lexicon): readonly Spelling[] {
  const left = a?.pieces.at(-1);
  const right = b.pieces[0];
  if (a === undefined || a.withParticle !== undefined) return [];
  if (left === undefined || right === undefined || left.kind !== right.kind) return [];
  const word = left.text + right.text;
  const isSyllable = [left, right].some(({ text }) => Array.from(text).length === 1);
  const isUseful =
    left.kind === "letters" ? lexicon.letterWords.has(word) : left.kind === "syllables" && isSyllable;
  if (!isUseful || isInitials(left.text) !== isInitials(right.text)) return [];
  return [
    {
      pieces: [...a.pieces.slice(0, -1), { kind: left.kind, text: word }, ...b.pieces.slice(1)],
      joint: "together",
      weight: 1,
    },
  ];
}

/** A synonym of several words is one term: `언어 모델` is `LLM`. */
function joinSynonyms(terms: readonly QueryTerm[], { synonyms }: Lexicon): readonly QueryTerm[] {
  const result: QueryTerm[] = [];
  for (let from = 0; from < terms.length; ) {
    const lengths = [3, 2].filter((length) => from + length <= terms.length);
    const length = lengths.find((each) => synonyms.has(keyOf(terms.slice(from, from + each)))) ?? 1;
    result.push(mergeTerms(terms.slice(from, from + length)));
    from += length;
  }
  return result;
}

function keyOf(terms: readonly QueryTerm[]): string {
  return terms.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("");
}

function mergeTerms(terms: readonly QueryTerm[]): QueryTerm {
  const pieces = terms.flatMap((term) => term.pieces);
  const allSyllables = terms.length > 1 && pieces.every(({ kind }) => kind === "syllables");
  return {
    pieces: allSyllables ? [{ kind: "syllables", text: pieces.map(({ text }) => text).join("") }] : pieces,
    withParticle: terms.length === 1 ? terms[0]?.withParticle : undefined,
  };
}
