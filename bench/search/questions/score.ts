import { type Question, withoutAnswer } from "./judge.ts";

/** What came of one question. */
export interface Scored {
  readonly kind: string;
  /** Whether the first result is about it; undefined where there is no answer. */
  readonly success: number | undefined;
  readonly gain: number | undefined;
  /** Whether nothing was shown though something is right. */
  readonly isEmpty: boolean;
  /** Whether something was shown as an answer though nothing is right. */
  readonly isFalse: boolean;
}

const shown = 10;

/**
 * @param found - ids, best first
 * @param isClaimed - whether they are shown as the answer, not as what has only some of the words
 */
export function scoreQuestion(
  { kind, grades }: Question,
  found: readonly number[],
  isClaimed: boolean,
): Scored {
  if (kind === withoutAnswer) {
    const isFalse = isClaimed && found.length > 0;
    return { kind, success: undefined, gain: undefined, isEmpty: false, isFalse };
  }
  const best = Math.max(...grades.values());
  const ideal = [...grades.values()].sort((a, b) => b - a);
  const gains = found.map((id) => grades.get(id) ?? 0);
  return {
    kind,
    success: gains[0] === best ? 1 : 0,
    gain: discounted(gains) / discounted(ideal),
    isEmpty: found.length === 0,
    isFalse: false,
  };
}

/** @see https://en.wikipedia.org/wiki/Discounted_cumulative_gain */
function discounted(gains: readonly number[]): number {
  return gains.slice(0, shown).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}

/** A row of a table: kind, questions, success@1, nDCG@10, share of those without a result, false hits. */
export function summarize(kind: string, scores: readonly Scored[]): string {
  const answerable = scores.filter(({ gain }) => gain !== undefined);
  const mean = (numbers: readonly number[]) =>
    numbers.length === 0 ? "–" : (numbers.reduce((sum, each) => sum + each, 0) / numbers.length).toFixed(2);
  const falseHits = scores.filter(({ isFalse }) => isFalse).length;
  const unanswerable = scores.length - answerable.length;
  const row = [
    kind,
    scores.length,
    mean(answerable.flatMap(({ success }) => success ?? [])),
    mean(answerable.flatMap(({ gain }) => gain ?? [])),
    mean(answerable.map(({ isEmpty }) => Number(isEmpty))),
    unanswerable === 0 ? "–" : `${falseHits} of ${unanswerable}`,
  ];
  return `| ${row.join(" | ")} |`;
}
