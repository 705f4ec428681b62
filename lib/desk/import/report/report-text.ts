import { printable } from "../../../content/findings/printable.ts";
import type { Comparison } from "../write/compare-with-disk.ts";
import type { ImportReport, ReportedNote } from "./import-report.ts";
import { noteKind } from "./note-kinds.ts";
import { noteWords } from "./note-words.ts";
import { type ReportLanguage, reportWords } from "./report-words.ts";
import { type NoteSum, sumUp } from "./sum-up.ts";

/** The files of an import: `+` new, `~` changed since the last import, `!` left as it is. */
export function formatChanges(
  { writes, kept, unchanged }: Comparison,
  language: ReportLanguage = "ko",
): string {
  const lines = [
    ...writes.map(({ path, before }) => `${before === undefined ? "+" : "~"} ${printable(path)}`),
    ...kept.map(({ path }) => `! ${printable(path)}`),
  ];
  return [...lines, reportWords(language).changes(writes.length, unchanged, kept.length)].join("\n");
}

/** The number of places per kind that a terminal shows; the report page has all. */
const mostOfKind = 10;

/**
 * What needs a person: the count of each kind, then the findings, each with a position that most terminals turn into a
 * link, and the totals last.
 */
export function formatImportReport(report: ImportReport, language: ReportLanguage = "ko"): string {
  const { site, totals } = report;
  const words = reportWords(language);
  const open = sumUp(report).filter(({ weight }) => weight === "person");
  return [
    ...open.map(
      ({ rule, notes, files }) => `${words.count(notes.length, files)}  ${noteKind(rule)[language]}`,
    ),
    ...(open.length === 0 ? [] : [""]),
    ...open.flatMap((sum) => formatKind(sum, language)),
    words.totals(totals),
    open.length === 0 ? words.nothingOpen : words.open(totals.needPerson, site.needsPerson.length),
  ].join("\n");
}

function formatKind({ notes }: NoteSum, language: ReportLanguage): readonly string[] {
  const left = notes.length - mostOfKind;
  return [
    ...notes.slice(0, mostOfKind).map((note) => formatNote(note, language)),
    ...(left > 0 ? [`${reportWords(language).notShown(left)}\n`] : []),
  ];
}

function formatNote(note: ReportedNote, language: ReportLanguage): string {
  const { message, mend } = noteWords(note, language);
  const place = `${printable(note.file)}:${note.line}:${note.column}`;
  return `${place}  ${printable(message)}\n    → ${printable(mend)}  (${note.rule})\n`;
}
