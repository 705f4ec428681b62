import { readFileSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { decodeSourceFile, type SourceFile } from "./source-file.ts";

/** Tells two states of one file apart without reading it. */
export interface FileStamp {
  /** Path on disk, in whatever form the file system keeps. */
  readonly path: string;
  readonly stamp: string;
  /** When the file or what is known of it changed last; ms since 1970. */
  readonly changedAt: number;
}

/**
 * Finds every article file under `folder`, in a stable order; a folder that does not exist holds none, and a file that
 * is deleted meanwhile is left out.
 */
export async function findArticleFiles(folder: string): Promise<readonly FileStamp[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ignoreMissing);
  const paths = entries
    .filter(
      (entry) => entry.isFile() && /\.(mdx|md|markdown)$/i.test(entry.name) && !entry.name.startsWith("."),
    )
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  return paths.flatMap((path) => stampOf(path) ?? []);
}

/**
 * Reads one file; `root` is what the file is named relative to. Not asynchronous: thousands of promises cost more than
 * the calls, in `dev` a hundred times as much.
 */
export function readSourceFile(root: string, path: string): SourceFile {
  return decodeSourceFile(sourceName(root, path), readFileSync(path));
}

/** How a file is named: relative to `root`, with `/`, in NFC. */
export function sourceName(root: string, path: string): string {
  return relative(root, path).split(sep).join("/").normalize("NFC");
}

/** A tool that sets a file's time back (`cp -p`, `tar`) can't set back when it did so, which is `ctime`. */
function stampOf(path: string): FileStamp | undefined {
  const state = statSync(path, { throwIfNoEntry: false });
  if (state === undefined) return undefined;
  const { mtimeMs, ctimeMs, size } = state;
  return { path, stamp: `${mtimeMs}:${ctimeMs}:${size}`, changedAt: Math.max(mtimeMs, ctimeMs) };
}

function ignoreMissing(error: unknown): [] {
  if (isMissing(error)) return [];
  throw error;
}

/** Whether the error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
