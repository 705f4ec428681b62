import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentPaths } from "../../content/source/content-paths.ts";

/** Where the engine keeps the newspaper that its tests run on. What is equal to one of its files is a sample of ours. */
export const sampleFolder = "e2e/site";

/** Pictures and data of the guide: they lie among a paper's files, and stay. */
const ofTheGuide = [`${contentPaths.files}/images/guide/`, `${contentPaths.files}/files/guide/`];

/** What stands in the places of content, from the root, sorted. */
export interface Content {
  /** Ours, unchanged. */
  readonly samples: readonly string[];
  /** Written or changed by somebody else. */
  readonly own: readonly string[];
}

/** Tells our samples from what is the paper's own, byte by byte. */
export function readContent(root: string): Content {
  const found = [contentPaths.articles, contentPaths.files, contentPaths.paper]
    .flatMap((folder) => filesBelow(root, folder))
    .filter((path) => !ofTheGuide.some((folder) => path.startsWith(folder)))
    .concat(contentPaths.settings)
    .sort();
  return {
    samples: found.filter((path) => isSample(root, path)),
    own: found.filter((path) => !isSample(root, path)),
  };
}

function filesBelow(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && entry.name !== ".DS_Store")
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isSample(root: string, path: string): boolean {
  const [here, ours] = [join(root, path), join(root, sampleFolder, path)].map(readIfThere);
  return here !== undefined && ours !== undefined && here.equals(ours);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
