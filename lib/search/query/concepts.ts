import { type Day, tokenOfDay } from "../analysis/days.ts";
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
  /** The day that it names, if it does: an article of that day is about it. */
  readonly day: Day | undefined;
  /** The word as it was typed, folded, without its particle. */
  readonly typed: string;
}

/** The column of the index that holds the article's date. */
const daysColumn = "days";

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
  return conceptsOfTerms(termsOf(text, lexicon, versions), lexicon);
}

/** The words of a query, in which synonyms of several words and versions are one. */
export function termsOf(
  text: string,
  lexicon: Lexicon,
  versions: "joined" | "apart" = "joined",
): readonly QueryTerm[] {
  const words = joinSynonyms(queryTerms(text), lexicon);
  return distinct(versions === "joined" ? joinVersions(words) : words).slice(0, mostTerms);
}

export function conceptsOfTerms(terms: readonly QueryTerm[], lexicon: Lexicon): readonly Concept[] {
  const own = terms.map((term) => expandTerm(term, lexicon));
  const joints = terms.slice(1).map((term, place) => joined(terms[place], term, lexicon));
  return terms.map((term, place) => {
    const all = [...(own[place] ?? []), ...(joints[place - 1] ?? []), ...(joints[place] ?? [])];
    return toConcept(all, { ...term, typed: withoutParticle(term, all[0]) });
  });
}

/** Of one word, whatever means it as surely as a compound that is written apart. */
const leastSure = 0.7;

/** What of a word is looked for, as it was typed. */
function withoutParticle({ typed, withParticle }: QueryTerm, surest: Spelling | undefined): string {
  const stem = surest?.pieces.at(-1)?.text ?? "";
  const particle = withParticle?.startsWith(stem) ? withParticle.length - stem.length : 0;
  return particle === 0 ? typed : typed.slice(0, -particle);
}

/** Finds what has all of the concepts. */
export function expressionOfAll(concepts: readonly Concept[]): string {
  return concepts.map(({ expression }) => `(${expression})`).join(" AND ");
}

function toConcept(
  spellings: readonly Spelling[],
  { kind, typed }: Pick<QueryTerm, "kind" | "typed">,
): Concept {
  const day = typeof kind === "string" ? undefined : kind;
  const expressions = spellings.map(matchExpression);
  if (day !== undefined) expressions.push(`{${daysColumn}} : "${tokenOfDay(day)}"`);
  return {
    spellings,
    day,
    typed,
    expression: expressions.join(" OR "),
    written: spellings.filter(({ pieces }) => !isInitials(pieces[0]?.text ?? "")),
  };
}

function distinct(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  return [...new Map(terms.map((term) => [keyOf([term]), term])).values()];
}

/** All that was typed, side by side and beginning a word: what says it so comes before what only has its parts. */
export function phraseOf(concepts: readonly Concept[]): Concept {
  const [only] = concepts;
  if (only !== undefined && concepts.length === 1) {
    const sure = only.spellings
      .filter(({ weight }) => weight >= leastSure)
      .map((spelling): Spelling => ({ ...spelling, joint: "apart" }));
    return toConcept(sure, { kind: "word", typed: "" });
  }
  const pieces = concepts.flatMap(({ spellings }) => spellings[0]?.pieces ?? []);
  const spellings: Spelling[] = [{ pieces, joint: "apart", weight: 1 }];
  if (concepts.length > 1 && pieces.every(({ kind }) => kind === "syllables")) {
    const text = pieces.map((piece) => piece.text).join("");
    spellings.push({ pieces: [{ kind: "syllables", text }], joint: "together", weight: 1 });
  }
  return toConcept(spellings, { kind: "word", typed: "" });
}

/** `오픈 AI` may be `오픈AI` and `우선순위 큐` `우선순위큐`: a short word and the next one, written together. */
function joined(a: QueryTerm | undefined, b: QueryTerm, lexicon: Lexicon): readonly Spelling[] {
  const left = a?.pieces.at(-1);
  const right = b.pieces[0];
  if (a?.kind !== "word" || b.kind !== "word" || a.withParticle !== undefined) return [];
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
    const isName = (some: readonly QueryTerm[]) =>
      some.every(({ kind }) => kind === "word") && synonyms.has(keyOf(some));
    const length = lengths.find((each) => isName(terms.slice(from, from + each))) ?? 1;
    result.push(mergeTerms(terms.slice(from, from + length)));
    from += length;
  }
  return result;
}

function keyOf(terms: readonly QueryTerm[]): string {
  return terms.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("");
}

function mergeTerms(terms: readonly QueryTerm[]): QueryTerm {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return only;
  const pieces = terms.flatMap((term) => term.pieces);
  const allSyllables = pieces.every(({ kind }) => kind === "syllables");
  return {
    pieces: allSyllables ? [{ kind: "syllables", text: pieces.map(({ text }) => text).join("") }] : pieces,
    withParticle: undefined,
    kind: "word",
    typed: terms.map(({ typed }) => typed).join(" "),
  };
}
