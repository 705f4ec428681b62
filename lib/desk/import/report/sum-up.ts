import { groupBy } from "../../../text/group-by.ts";
import type { ImportReport, ReportedNote } from "./import-report.ts";

/** All notes of a kind. */
export interface NoteSum {
  readonly rule: string;
  readonly weight: "person" | "done";
  readonly notes: readonly ReportedNote[];
  /** The number of files with such notes. */
  readonly files: number;
}

/** The kinds of notes: first those that need a person, then by count. */
export function sumUp({ posts, site }: Pick<ImportReport, "posts" | "site">): readonly NoteSum[] {
  const all = [site, ...posts];
  return [
    ...sums(
      "person",
      all.flatMap(({ needsPerson }) => needsPerson),
    ),
    ...sums(
      "done",
      all.flatMap(({ done }) => done),
    ),
  ];
}

function sums(weight: NoteSum["weight"], notes: readonly ReportedNote[]): readonly NoteSum[] {
  return [...groupBy(notes, ({ rule }) => rule)]
    .map(([rule, ofRule]) => ({
      rule,
      weight,
      notes: ofRule,
      files: new Set(ofRule.map(({ file }) => file)).size,
    }))
    .sort((a, b) => b.notes.length - a.notes.length);
}
