import { readOwnFile } from "../../../content/source/own-file.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";

/** Reads lines of files for a report; a file once, and none for a place that is in no file. */
export function lineReader(root: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? linesOf(root, file);
    files.set(file, lines);
    return lines[line - 1];
  };
}

function linesOf(root: string, file: string): readonly string[] {
  try {
    const bytes = readOwnFile(root, file) ?? readOwnFile(root, file.normalize("NFD"));
    return bytes === undefined ? [] : decodeSourceFile(file, bytes).text.split("\n");
  } catch {
    return [];
  }
}
