import { type Day, findDay } from "../analysis/days.ts";
import { foldText } from "../analysis/fold-text.ts";
import { isInitials } from "../analysis/initials.ts";
import { isParticle, splitParticle } from "../analysis/particles.ts";
import { type RunKind, splitRuns } from "../analysis/runs.ts";

/** A word of the query in one script. */
export interface Piece {
  readonly kind: RunKind;
  readonly text: string;
}

/** A part of the query without spaces. Its pieces must also stand side by side in an article. */
export interface QueryTerm {
  readonly pieces: readonly Piece[];
  /** The last piece with the particle that was taken off it; undefined when it had none. */
  readonly withParticle: string | undefined;
  /** `phrase`: exactly these words, side by side, as in quotes; `unfinished`: the last of them may go on. */
  readonly kind: "word" | "phrase" | "unfinished" | Day;
  /** As typed, folded. */
  readonly typed: string;
}

const separator = /[^\p{L}\p{M}\p{N}.\-·_'’&+#*]+/u;

const quoted = /["“”]([^"“”]+)["“”]|[「『«‘]([^「」『』«»‘’]+)[」』»’]/u;

/** The words of a query as they are looked up: folded, particles taken off; phrases in quotes and days stay whole. */
export function queryTerms(text: string): readonly QueryTerm[] {
  return termsOf(foldText(text.normalize("NFKC")));
}

function termsOf(folded: string): readonly QueryTerm[] {
  const quotation = quoted.exec(folded);
  if (quotation !== null) {
    const phrase = toPhrase(quotation[1] ?? quotation[2] ?? "");
    return around(folded, quotation.index, quotation.index + quotation[0].length, phrase);
  }
  const found = findDay(folded);
  if (found !== undefined) {
    const typed = folded.slice(found.start, found.end);
    return around(folded, found.start, found.end, {
      ...{ pieces: piecesOf(typed), withParticle: undefined, kind: found.day, typed },
    });
  }
  return folded.split(separator).flatMap((word) => toTerm(word) ?? []);
}

function around(folded: string, start: number, end: number, term: QueryTerm): readonly QueryTerm[] {
  const own = term.pieces.length === 0 ? [] : [term];
  return [...termsOf(folded.slice(0, start)), ...own, ...termsOf(folded.slice(end))];
}

function toPhrase(typed: string): QueryTerm {
  const pieces = typed.split(separator).flatMap(piecesOf);
  return { pieces, withParticle: undefined, kind: "phrase", typed };
}

/** Joins a version to the name before it, as in `LLaMA 3`: the number elsewhere in an article means something else. */
export function joinVersions(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  const joined: QueryTerm[] = [];
  for (const term of terms) {
    const name = joined.at(-1);
    if (name !== undefined && takesVersion(name) && isVersion(term)) {
      joined.splice(-1, 1, {
        ...term,
        pieces: [...name.pieces, ...term.pieces],
        typed: `${name.typed} ${term.typed}`,
      });
    } else {
      joined.push(term);
    }
  }
  return joined;
}

function takesVersion({ kind, pieces, withParticle }: QueryTerm): boolean {
  return kind === "word" && withParticle === undefined && pieces.at(-1)?.kind !== "digits";
}

/** `3` and `4o`, but neither the year `2024` nor the `3분기` of a sentence. */
function isVersion({ kind, pieces }: QueryTerm): boolean {
  const [number] = pieces;
  return (
    kind === "word" &&
    number?.kind === "digits" &&
    number.text.length <= 3 &&
    pieces.every(({ kind }) => kind !== "syllables")
  );
}

function toTerm(word: string): QueryTerm | undefined {
  const pieces = piecesOf(word);
  const last = pieces.at(-1);
  if (last === undefined) return undefined;
  const rest = pieces.slice(0, -1);
  const whole: QueryTerm = { pieces, withParticle: undefined, kind: "word", typed: word };
  if (last.kind !== "syllables") return whole;
  if (rest.length > 0) {
    // `LLaMA3가`, and `오픈ㅅ` while a syllable is being typed.
    if (isParticle(last.text) || /^[ㄱ-ㅎ]$/.test(last.text))
      return { ...whole, pieces: rest, typed: word.slice(0, -last.text.length) };
  }
  const split = splitParticle(last.text, rest.length > 0 ? 1 : undefined);
  if (split === undefined) return whole;
  return { ...whole, pieces: [...rest, { kind: "syllables", text: split.stem }], withParticle: last.text };
}

/** The pieces of a folded word; `오픈-소스` is the compound, not two words. */
export function piecesOf(word: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { kind, text } of splitRuns(word)) {
    const before = pieces.at(-1);
    const continues = before?.kind === "syllables" && kind === "syllables";
    if (before !== undefined && continues && isInitials(before.text) === isInitials(text)) {
      pieces.splice(-1, 1, { kind, text: before.text + text });
    } else {
      pieces.push({ kind, text });
    }
  }
  return pieces;
}
