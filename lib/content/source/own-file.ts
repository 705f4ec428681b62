import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * Reads a file of the repository itself; undefined where there is none, or where the way to it is a link: what it leads
 * to is nobody's to publish or to quote. Neither is a device or a pipe, which may have no end.
 */
export function readOwnFile(root: string, name: string): Uint8Array | undefined {
  const path = join(/* turbopackIgnore: true */ root, name);
  try {
    const way = relative(realpathSync(root), realpathSync(path)).split(sep).join("/");
    if (way.normalize("NFC") !== name.normalize("NFC") || !lstatSync(path).isFile()) return undefined;
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ELOOP");
}
