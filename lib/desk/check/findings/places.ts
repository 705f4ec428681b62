import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, Position, RuleId } from "../../../content/findings/diagnostic.ts";
import { readOwnFile } from "../../../content/source/own-file.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import type { BodySource } from "../../../markdown/body.ts";

/** The front matter keys that collection-wide findings are about; those findings know only the file. */
const keys: Partial<Record<RuleId, readonly string[]>> = {
  "content/no-related-link": ["tags", "tag"],
  "content/same-title": ["title"],
  "content/similar-categories": ["categories", "category"],
  "content/similar-tags": ["tags", "tag"],
  "content/slug-clash": ["slug", "title"],
  "redirects/bad-target": ["redirect_to"],
  "redirects/chain": ["redirect_to"],
  "redirects/loop": ["redirect_to"],
  "redirects/missing-target": ["redirect_to"],
};

/** Moves a finding about a whole file to the front matter line that causes it. */
export function placeAtKey(root: string): (diagnostic: Diagnostic) => Diagnostic {
  return (diagnostic) => {
    const { file, line, column, rule } = diagnostic;
    const [first] = line === 1 && column === 1 ? (keys[rule] ?? []) : [];
    if (first === undefined) return diagnostic;
    const text = readFileSync(pathOnDisk(root, file), "utf8");
    const place = keys[rule]?.map((key) => positionOfKey(text, key)).find((found) => found !== undefined);
    return { ...diagnostic, ...place };
  };
}

/** Where a key of the front matter stands. */
export function positionOfKey(text: string, key: string): Position | undefined {
  const index = text.split(/\r?\n/).findIndex((line) => line.startsWith(`${key}:`));
  return index === -1 ? undefined : { line: index + 1, column: 1 };
}

/** Converts a position in a body to one in its file. */
export function placeInFile(
  { file, bodyLine }: BodySource,
  { line, column }: Position,
): Pick<Diagnostic, "file" | "line" | "column"> {
  return { file, line: bodyLine + line - 1, column };
}

/** The path on disk of a file named in NFC; macOS stores names in NFD. */
export function pathOnDisk(root: string, file: string): string {
  const path = join(root, file);
  const decomposed = join(root, file.normalize("NFD"));
  return !existsSync(path) && existsSync(decomposed) ? decomposed : path;
}

/** Reads lines of files for a report. Reads each file once; gives nothing for a position outside of files. */
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
