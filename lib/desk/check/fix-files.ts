import { readFile, rename, writeFile } from "node:fs/promises";
import { compareDiagnostics, type Diagnostic } from "../../content/findings/diagnostic.ts";
import { applyFixes } from "./apply-fixes.ts";
import { pathOnDisk } from "./findings/path-on-disk.ts";

/**
 * Mends in the files what can be mended without a person, each file whole or not at all.
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
    // What is not UTF-8 would not come back as it was.
    if (!Buffer.from(text).equals(bytes)) continue;
    const fixed = applyFixes(
      text,
      diagnostics.filter((each) => each.file === file),
    );
    done.push(...fixed.done);
    if (!write || fixed.done.length === 0) continue;
    const unfinished = `${path}.${process.pid}.tmp`;
    await writeFile(unfinished, fixed.text);
    await rename(unfinished, path);
  }
  return done.sort(compareDiagnostics);
}
