import { existsSync } from "node:fs";
import { join } from "node:path";

/** The path of a file that is named in NFC; macOS keeps names in NFD. */
export function pathOnDisk(root: string, file: string): string {
  const path = join(root, file);
  const decomposed = join(root, file.normalize("NFD"));
  return !existsSync(path) && existsSync(decomposed) ? decomposed : path;
}
