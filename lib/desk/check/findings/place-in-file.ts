import type { Diagnostic, Position } from "../../../content/findings/diagnostic.ts";
import type { BodySource } from "../../../markdown/body.ts";

/** A place of a body as one of its file. */
export function placeInFile(
  { file, bodyLine }: BodySource,
  { line, column }: Position,
): Pick<Diagnostic, "file" | "line" | "column"> {
  return { file, line: bodyLine + line - 1, column };
}
