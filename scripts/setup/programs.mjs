import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The programs of these names that are in the folders of PATH.
 *
 * @param {readonly string[]} names
 * @returns {string[]} their paths
 */
export function programsNamed(names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter((path) => existsSync(path));
}
