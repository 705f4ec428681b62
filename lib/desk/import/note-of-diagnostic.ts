import type { Diagnostic } from "../../content/findings/diagnostic.ts";
import type { ImportNote } from "./import-note.ts";

/** What readers would miss needs a person, though the portal's check calls it a warning. */
const losing = /^(?:liquid\/(?!not-liquid)|html\/(?:frame-removed|media-part-removed))/;

/** What the check finds in an imported article and cannot wait for `npm run check`. */
export function noteOfDiagnostic({ severity, ...note }: Diagnostic): readonly ImportNote[] {
  // What files there are is known before they are copied: see `resolve-reference.ts`.
  if (/^image\/missing/.test(note.rule) || (severity !== "error" && !losing.test(note.rule))) return [];
  return [{ weight: "person", ...note }];
}
