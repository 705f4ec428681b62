import type { BenchDocument } from "../documents.ts";

/** A question of a reader, with what others would pick as right. */
export interface Question {
  readonly kind: string;
  readonly text: string;
  /** 3 for an article about it, 1 for one that speaks of it; by id. Empty where the right answer is none. */
  readonly grades: ReadonlyMap<number, number>;
}

/** The kind whose right answer is that there is none. */
export const withoutAnswer = "none";

const grades = { about: 3, speaksOf: 1 };

/**
 * Reads a list of questions: kind, question, which articles are about it, and which speak of it, with a tab between.
 * The last two are expressions over the headline and over the whole text; `date:2026-03-15` before one asks for the
 * article's day, `-` is nothing.
 * @throws when a question that has an answer has none in this corpus, or the other way round
 */
export function readQuestions(list: string, documents: readonly BenchDocument[]): readonly Question[] {
  return list
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [kind = "", text = "", about = "-", speaksOf = "-"] = line.split("\t");
      const graded = documents.flatMap((document): [number, number][] => {
        const { id, title } = document;
        if (fits(document, about, title)) return [[id, grades.about]];
        return fits(document, speaksOf, wholeText(document)) ? [[id, grades.speaksOf]] : [];
      });
      if ((graded.length === 0) !== (kind === withoutAnswer)) {
        throw new Error(`${kind} "${text}": ${graded.length} articles are right.`);
      }
      return { kind, text, grades: new Map(graded) };
    });
}

function fits({ date }: BenchDocument, expression: string, searched: string): boolean {
  if (expression === "-") return false;
  const [, day, rest = ""] = /^date:(\S+) ?(.*)$/.exec(expression) ?? [];
  if (day === undefined) return new RegExp(expression, "i").test(searched);
  return date.startsWith(day) && new RegExp(rest, "i").test(searched);
}

function wholeText({ title, tags, description, text }: BenchDocument): string {
  return [title, tags.join("\n"), description, text].join("\n");
}
