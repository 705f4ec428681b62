import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";

/** A file as it really is, in a folder that it does not leave. */
export interface FileWithin {
  /** On disk, with every link followed. */
  readonly path: string;
  /** Below the folder, as it is spelled there, with `/`. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** When it was changed, in milliseconds. */
  readonly changed: number;
}

/*
 * Without the notes at the calls below Turbopack takes the whole repository for a part of the server, as it cannot tell
 * which files they open.
 */

/**
 * Finds the file that `name` leads to below `folder`; undefined where there is none. Whatever leads out of the folder is
 * not there: `..`, a symbolic link to elsewhere, a link in a loop. Neither is what cannot be read to its end, such as a
 * device or a pipe.
 *
 * Everything that an article names is looked for here, and by `namesWithin` beside it.
 */
export async function findWithin(folder: string, name: string): Promise<FileWithin | undefined> {
  for (const spelled of spellings(name)) {
    const path = await resolveWithin(folder, spelled);
    const info =
      path === undefined ? undefined : await stat(/* turbopackIgnore: true */ path).catch(() => undefined);
    if (path !== undefined && info?.isFile())
      return { path, name: spelled, size: info.size, changed: info.mtimeMs };
  }
  return undefined;
}

/** Names, in NFC, of the files in a folder below `root`; none where it leads out of `root`. */
export async function namesWithin(root: string, folder: string): Promise<readonly string[]> {
  for (const spelled of spellings(folder)) {
    const path = await resolveWithin(root, spelled);
    if (path === undefined) continue;
    const names = await readdir(/* turbopackIgnore: true */ path).catch(() => []);
    const found = await Promise.all(names.map((name) => findWithin(root, posix.join(spelled, name))));
    return names.filter((_name, index) => found[index] !== undefined).map((name) => name.normalize("NFC"));
  }
  return [];
}

/** What `filesWithin` finds. */
export interface FolderContent {
  /** Names below the folder, with `/`, as on disk. */
  readonly files: readonly string[];
  /** Links that lead out of the folder, nowhere or in a circle. */
  readonly strayLinks: readonly string[];
  /** What is in the folder under names that are not UTF-8: nothing can be opened by what Node reads of them. */
  readonly unreadableNames: readonly string[];
}

/** Lists a folder and those in it; links are followed as long as they stay inside. A folder that is not there is empty. */
export function filesWithin(folder: string): FolderContent {
  const found = { files: [] as string[], strayLinks: [] as string[], unreadableNames: [] as string[] };
  const root = realPathOf(folder);
  if (root !== undefined) walk(root, "", [root], found);
  return {
    files: found.files.sort(),
    strayLinks: found.strayLinks.sort(),
    unreadableNames: found.unreadableNames.sort(),
  };
}

function walk(
  folder: string,
  below: string,
  above: readonly string[],
  found: Readonly<Record<keyof FolderContent, string[]>>,
): void {
  const [root = folder] = above;
  for (const entry of readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true })) {
    const name = posix.join(below, entry.name);
    const path = join(folder, entry.name);
    if (
      entry.name.includes("\uFFFD") &&
      lstatSync(/* turbopackIgnore: true */ path, { throwIfNoEntry: false }) === undefined
    ) {
      found.unreadableNames.push(name);
    } else if (entry.isDirectory()) {
      walk(path, name, [...above, path], found);
    } else if (entry.isFile()) {
      found.files.push(name);
    } else if (entry.isSymbolicLink()) {
      const target = realPathOf(path);
      if (target === undefined || !isInside(root, target)) {
        found.strayLinks.push(name);
        continue;
      }
      const info = statSync(/* turbopackIgnore: true */ target);
      if (info.isFile()) found.files.push(name);
      // A link to a folder above itself would be walked for ever.
      else if (above.includes(target)) found.strayLinks.push(name);
      else if (info.isDirectory()) walk(target, name, [...above, target], found);
    }
  }
}

/** macOS writes file names in NFD, and a server compares bytes. */
function spellings(name: string): ReadonlySet<string> {
  return new Set([name.normalize("NFC"), name.normalize("NFD"), name]);
}

async function resolveWithin(folder: string, name: string): Promise<string | undefined> {
  const inside = posix.normalize(`./${name}`);
  // A backslash is a slash on Windows and in an address.
  if (inside.split("/").includes("..") || /[\0\\]/.test(inside)) return undefined;
  try {
    const path = await realpath(join(/* turbopackIgnore: true */ folder, inside));
    return isInside(await realpath(/* turbopackIgnore: true */ folder), path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !posix.isAbsolute(way);
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(/* turbopackIgnore: true */ path);
  } catch {
    return undefined;
  }
}
