import { isAbsolute, relative, sep } from "node:path";

/**
 * Whether the command line names a file of the repository: by an absolute or relative path to the file or to a folder
 * above it. No path means all files.
 *
 * @param root absolute path of the repository
 */
export function selectFiles(named: readonly string[], root: string): (file: string) => boolean {
  if (named.length === 0) return () => true;
  const selected = named.map((path) => toRepositoryPath(path, root));
  return (file) => selected.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
}

function toRepositoryPath(path: string, root: string): string {
  const fromRoot = isAbsolute(path) ? relative(root, path) : path;
  return fromRoot
    .split(sep)
    .join("/")
    .normalize("NFC")
    .replace(/^\.(?:\/|$)/, "")
    .replace(/\/$/, "");
}
