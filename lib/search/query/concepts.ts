import { type Day, tokenOfDay } from "../analysis/days.ts";
import { isInitials } from "../analysis/initials.ts";
import { expandTerm, type Lexicon } from "./expand-term.ts";
import { matchExpression, type Spelling } from "./spelling.ts";
import { joinVersions, type QueryTerm, queryTerms } from "./terms.ts";

/** A part of the query that an article must have, in all its spellings. */
export interface Concept {
  readonly spellings: readonly Spelling[];
  readonly expression: string;
  /** The spellings to look for outside of headlines. Not initials, because words with given initials are in any body. */
  readonly written: readonly Spelling[];
  /** The day that it names, if any: an article of that day matches. */
  readonly day: Day | undefined;
  /** The typed word, folded, without its particle. */
  readonly typed: string;
}

/** The column of the index that holds the article's date. */
const daysColumn = "days";

/** Further words cost time and don't make a query clearer. */
const mostTerms = 8;

/**
 * The concepts of a query; an article is found when it has all of them.
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

/** The words of a query; a synonym of several words is one, and so is a name with its version. */
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

/** The least weight of a single word's spelling: that of a compound written apart. */
const leastSure = 0.7;

/** The searched part of a word, as typed. */
function withoutParticle({ typed, withParticle }: QueryTerm, surest: Spelling | undefined): string {
  const stem = surest?.pieces.at(-1)?.text ?? "";
  const particle = withParticle?.startsWith(stem) ? withParticle.length - stem.length : 0;
  return particle === 0 ? typed : typed.slice(0, -particle);
}

/** An expression that finds the articles with all concepts. */
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

/** The whole query side by side at the beginning of a word. Such articles rank before those with only its parts. */
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

/** A short word and the next one, written together: `오픈 AI` may be `오픈AI`, `우선순위 큐` may be `우선순위큐`. */
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
