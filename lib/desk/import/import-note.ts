import type { Diagnostic, Position } from "../../content/findings/diagnostic.ts";

/** One thing that the import did, or that it leaves to a person. */
export interface ImportNote extends Position {
  /** `person`: the import is not complete until someone looked. `done`: said so that nobody is surprised. */
  readonly weight: "person" | "done";
  /** Stable id such as `import/yaml-repaired`. */
  readonly rule: string;
  /** Of the portal when it was written there, else of the Jekyll site. */
  readonly file: string;
  readonly message: string;
  readonly mend: string;
}

type NoteText = Pick<ImportNote, "rule" | "file" | "message" | "mend"> & Partial<Position>;

export function leaveToPerson({ line = 1, column = 1, ...text }: NoteText): ImportNote {
  return { weight: "person", line, column, ...text };
}

export function noteDone({ line = 1, column = 1, ...text }: Omit<NoteText, "mend">): ImportNote {
  return { weight: "done", line, column, ...text, mend: "" };
}

/** Readers of the old site missed it, too: a person may know where it went. */
export function missingFile(place: Pick<NoteText, "file" | "line" | "column">, written: string): ImportNote {
  return leaveToPerson({
    ...place,
    rule: "import/missing-file",
    message: `이전 사이트의 저장소에 없는 파일입니다: ${written}`,
    mend: "파일을 찾을 수 있으면 public 폴더에 넣고 그 주소를 입력하고, 없으면 그 부분을 삭제해 주세요.",
  });
}

/** What readers would miss needs a person, though the portal's check calls it a warning. */
const losing = /^(?:file\/merge-conflict|liquid\/(?!not-liquid)|html\/(?:frame-removed|media-part-removed))/;

/** What the check finds in an imported article and cannot wait for `npm run check`. */
export function noteOfDiagnostic({ severity, ...note }: Diagnostic): readonly ImportNote[] {
  // What files there are is known before they are copied: see `body/references.ts`.
  if (/^image\/missing/.test(note.rule) || (severity !== "error" && !losing.test(note.rule))) return [];
  return [{ weight: "person", ...note }];
}
