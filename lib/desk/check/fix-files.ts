import { readFile } from "node:fs/promises";
import { compareDiagnostics, type Diagnostic, type Fix } from "../../content/findings/diagnostic.ts";
import { writeWhole } from "../../content/source/write-whole.ts";
import { pathOnDisk } from "./findings/places.ts";

/**
 * Applies the fixes that need no decision. Each file is written whole or not at all.
 *
 * @param write false shows what would be done
 * @returns what was mended
 */
export async function fixFiles(
  root: string,
  diagnostics: readonly Diagnostic[],
  write: boolean,
): Promise<readonly Diagnostic[]> {
  const files = new Set(diagnostics.filter(({ fix }) => fix !== undefined).map(({ file }) => file));
  const done: Diagnostic[] = [];
  for (const file of files) {
    const path = pathOnDisk(root, file);
    const bytes = await readFile(path);
    const text = bytes.toString("utf8");
    // A file that is not UTF-8 would change in other places too.
    if (!Buffer.from(text).equals(bytes)) continue;
    const fixed = applyFixes(
      text,
      diagnostics.filter((each) => each.file === file),
    );
    done.push(...fixed.done);
    if (!write || fixed.done.length === 0) continue;
    await writeWhole(path, fixed.text);
  }
  return done.sort(compareDiagnostics);
}

interface FixedText {
  readonly text: string;
  /** What was mended, in the order of the file. */
  readonly done: readonly Diagnostic[];
}

/**
 * Applies fixes to a file's text. Leaves a fix for the next run when its place holds another text than it expects, or when
 * it touches the fix before it.
 *
 * @param text as in the file, with whatever line endings it has
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): FixedText {
  const lines = text.split("\n");
  const done: Diagnostic[] = [];
  // From the end of each line, so that earlier positions stay valid.
  const fixable = diagnostics
    .flatMap((diagnostic) => (diagnostic.fix === undefined ? [] : [{ diagnostic, fix: diagnostic.fix }]))
    .sort((a, b) => a.fix.line - b.fix.line || b.fix.column - a.fix.column);
  let untouchedUntil = { line: 0, column: 0 };
  for (const { diagnostic, fix } of fixable) {
    const line = lines[fix.line - 1] ?? "";
    const reaches = fix.column + fix.from.length;
    const overlaps = fix.line === untouchedUntil.line && reaches > untouchedUntil.column;
    if (overlaps || !standsThere(line, fix)) continue;
    lines[fix.line - 1] = line.slice(0, fix.column - 1) + fix.to + line.slice(reaches - 1);
    untouchedUntil = { line: fix.line, column: fix.column };
    done.push(diagnostic);
  }
  return { text: lines.join("\n"), done: done.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function standsThere(line: string, { column, from }: Fix): boolean {
  return line.startsWith(from, column - 1);
}
