import type { Diagnostic, Position } from "../../content/findings/diagnostic.ts";

/** A note on what the import did, or what it leaves to a person. */
export interface ImportNote extends Position {
  /** `person`: someone has to look before the import is complete. `done`: for information. */
  readonly weight: "person" | "done";
  /** Stable id such as `import/yaml-repaired`. */
  readonly rule: string;
  /** A path in the portal for a written file, else in the Jekyll site. */
  readonly file: string;
  readonly message: string;
  readonly mend: string;
  /** The address or name that the note is about, in no language. Empty when the place is enough. */
  readonly detail: string;
}

type NoteText = Pick<ImportNote, "rule" | "file" | "message" | "mend"> &
  Partial<Position & Pick<ImportNote, "detail">>;

export function leaveToPerson({ line = 1, column = 1, detail = "", ...text }: NoteText): ImportNote {
  return { weight: "person", line, column, detail, ...text };
}

export function noteDone({ line = 1, column = 1, detail = "", ...text }: Omit<NoteText, "mend">): ImportNote {
  return { weight: "done", line, column, detail, ...text, mend: "" };
}

/** It was missing on the old site too; a person may know where it went. */
export function missingFile(place: Pick<NoteText, "file" | "line" | "column">, written: string): ImportNote {
  return leaveToPerson({
    ...place,
    rule: "import/missing-file",
    detail: written,
    message: `이전 사이트의 저장소에 없는 파일입니다: ${written}`,
    mend: "파일을 찾을 수 있으면 public 폴더에 넣고 그 주소를 입력하고, 없으면 그 부분을 삭제해 주세요.",
  });
}

/** Losses that readers would notice need a person, although they are warnings in the portal's check. */
const losing =
  /^(?:file\/merge-conflict|liquid\/(?!not-liquid)|html\/(?:element-removed|element-unwrapped|frame-removed|media-part-removed))/;

/** Findings of the check that the import's report must contain. */
export function noteOfDiagnostic({ severity, ...note }: Diagnostic): readonly ImportNote[] {
  // Missing files are found before copying: see `body/references.ts`.
  if (/^image\/missing/.test(note.rule) || (severity !== "error" && !losing.test(note.rule))) return [];
  return [{ weight: "person", detail: "", ...note }];
}
