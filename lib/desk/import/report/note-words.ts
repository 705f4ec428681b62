import type { ReportedNote } from "./import-report.ts";
import { noteKind } from "./note-kinds.ts";
import type { ReportLanguage } from "./report-words.ts";

/** A note's message and advice in the site's language; findings of the check are in Korean. */
export function noteWords(
  { rule, message, mend, detail }: Pick<ReportedNote, "rule" | "message" | "mend" | "detail">,
  language: ReportLanguage,
): { readonly message: string; readonly mend: string } {
  if (language === "ko") return { message, mend };
  const { en, mend: mendInEnglish } = noteKind(rule);
  if (en === rule) return { message: `${rule}: ${message}`, mend };
  return { message: detail === "" ? en : `${en}: ${detail}`, mend: mendInEnglish ?? "" };
}
