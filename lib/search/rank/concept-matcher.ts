import { isInitials, toInitials } from "../analysis/initials.ts";
import type { Spelling } from "../query/spelling.ts";

/** A place in a folded text that means a concept. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** 1 for a whole word as typed, less for what is meant less surely. */
  readonly weight: number;
}

/** Finds a concept in a folded text, from its beginning to its end. */
export type ConceptMatcher = (folded: string) => readonly Match[];

/** What may stand between two parts of one spelling. */
const gap = "[^\\p{L}\\p{N}]{0,3}";
const space = "[^\\p{L}\\p{N}]{1,3}";

/** A word inside a longer one says less about an article than the word itself. */
const insideWord = 0.4;

export function createMatcher(spellings: readonly Spelling[]): ConceptMatcher {
  const weights = spellings.map(({ weight }) => weight);
  const alternatives = spellings.map((spelling) => `(${patternOf(spelling)})`);
  if (alternatives.length === 0) return () => [];
  const pattern = new RegExp(alternatives.join("|"), "gu");
  const areInitials = spellings.every(({ pieces }) => isInitials(pieces[0]?.text ?? ""));
  return (folded) =>
    Array.from((areInitials ? toInitials(folded) : folded).matchAll(pattern), (found) => {
      const place = found.findIndex((group, index) => index > 0 && group !== undefined) - 1;
      const isInside = /[가-힣]$/.test(folded.slice(0, found.index)) && /^[가-힣]/.test(found[0]);
      return {
        start: found.index,
        end: found.index + found[0].length,
        weight: (weights[place] ?? 1) * (isInside ? insideWord : 1),
      };
    });
}

function patternOf({ pieces, joint }: Spelling): string {
  return pieces
    .map(({ kind, text }, place) => {
      const escaped = text.replace(/[+#^$\\.*?()[\]{}|]/g, "\\$&");
      const before = pieces[place - 1];
      const areApart = before?.kind === kind && joint === "apart";
      const between = place === 0 ? "" : areApart ? space : gap;
      return between + guarded(kind, escaped, place === 0 && joint === "apart");
    })
    .join("");
}

function guarded(kind: Spelling["pieces"][number]["kind"], text: string, beginsWord: boolean): string {
  if (kind === "digits") return `(?<!\\p{N})${text}(?!\\p{N})`;
  if (kind === "letters") return `(?<![\\p{Script=Latin}])${text}(?![\\p{Script=Latin}])`;
  return beginsWord ? `(?<![가-힣])${text}` : text;
}
