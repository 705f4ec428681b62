import { readFileSync } from "node:fs";
import { decodeSourceFile } from "../../content/source-file.ts";
import { pathOnDisk } from "./path-on-disk.ts";

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
    return decodeSourceFile(file, readFileSync(pathOnDisk(root, file))).text.split("\n");
  } catch {
    return [];
  }
}
