import { isInitials, toInitials } from "../analysis/initials.ts";
import { particleBeginnings } from "../analysis/particles.ts";
import type { Spelling } from "../query/spelling.ts";

/** A place in a folded text that means a concept. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** 1 for a whole word as typed, less for a less certain meaning. */
  readonly weight: number;
}

/** Finds a concept in a folded text, from its beginning to its end. */
export type ConceptMatcher = (folded: string) => readonly Match[];

/**
 * The spaces and marks that may stand between two parts of one spelling. A few ranges and no Unicode property: compiling a
 * property takes longer than searching a hundred articles.
 */
const marks = "[\\x00-/:-@\\[-`{-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]";
const gap = `${marks}{0,3}`;
const space = `${marks}{1,3}`;

/** A word inside a longer one says less about an article than the word itself. */
const insideWord = 0.1;
/** A word that continues may be another one: `바부성` for `바부`; or a similar one: `모델링` for `모델`. */
const goesOn = 0.5;

export function createMatcher(spellings: readonly Spelling[]): ConceptMatcher {
  const areInitials = ({ pieces }: Spelling) => isInitials(pieces[0]?.text ?? "");
  const typed = matcherOf(spellings.filter((spelling) => !areInitials(spelling)));
  if (!spellings.some(areInitials)) return (folded) => typed(folded, folded);
  const initials = matcherOf(spellings.filter(areInitials));
  return (folded) => [...typed(folded, folded), ...initials(folded, toInitials(folded))];
}

/** @returns a matcher for those spellings in a text, or in its initials */
function matcherOf(spellings: readonly Spelling[]): (folded: string, searched: string) => readonly Match[] {
  const weights = spellings.map(({ weight }) => weight);
  const particles = spellings.map(({ pieces }) => new Set(particleBeginnings(pieces.at(-1)?.text ?? "")));
  const alternatives = spellings.map((spelling) => `(${patternOf(spelling)})`);
  if (alternatives.length === 0) return () => [];
  const pattern = new RegExp(alternatives.join("|"), "g");
  return (folded, searched) =>
    Array.from(searched.matchAll(pattern), (found) => {
      const place = found.findIndex((group, index) => index > 0 && group !== undefined) - 1;
      const isInside = /^[가-힣ㄱ-ㅎ]/.test(found[0]) && /[가-힣]/.test(folded.charAt(found.index - 1));
      const end = found.index + found[0].length;
      const next = folded.charAt(end);
      const isWhole = !/[가-힣]/.test(next) || particles[place]?.has(next);
      return {
        start: found.index,
        end,
        weight: (weights[place] ?? 1) * (isInside ? insideWord : 1) * (isWhole ? 1 : goesOn),
      };
    });
}

function patternOf({ pieces, joint }: Spelling): string {
  return pieces
    .map(({ kind, text }, place) => {
      const escaped = text.replace(/[+#^$\\.*?()[\]{}|]/g, "\\$&");
      const before = pieces[place - 1];
      const areApart = before?.kind === kind && joint !== "together";
      const between = place === 0 ? "" : areApart ? space : gap;
      return between + guarded(kind, escaped, place === 0 && joint !== "together");
    })
    .join("")
    .concat(joint === "apart" ? endOfWord(pieces.at(-1)?.text ?? "") : "");
}

/** The same condition as in `matchExpression` for a single syllable that stands apart. */
function endOfWord(last: string): string {
  return /^[가-힣]$/.test(last) ? `(?=[${particleBeginnings(last).join("")}]|[^가-힣]|$)` : "";
}

/** Puts the guard after the first letter, so that the expression can search for that letter first, which is fast. */
function guarded(kind: Spelling["pieces"][number]["kind"], text: string, beginsWord: boolean): string {
  const [, first = "", rest = ""] = /^(\\?.)(.*)$/su.exec(text) ?? [];
  if (kind === "digits") return `${first}(?<![0-9]${first})${rest}(?![0-9])`;
  if (kind === "letters") return `${first}(?<![a-z]${first})${rest}(?![a-z])`;
  return beginsWord ? `${first}(?<![가-힣]${first})${rest}` : text;
}
