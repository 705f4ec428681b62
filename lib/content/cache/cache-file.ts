import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Reads the JSON of a cache file; undefined if there is none, its version differs, or its checksum fails. The version
 * guarantees its shape.
 */
export async function readCacheFile(path: string, version: string): Promise<unknown> {
  try {
    const text = await readFile(path, "utf8");
    const end = text.indexOf("\n");
    const [found, digest] = text.slice(0, end).split(" ");
    const json = text.slice(end + 1);
    return found === version && digest === digestOf(json) ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

/** Tells writers within one process apart. */
let written = 0;

/** Writes a value for a later run. The write is atomic; of two concurrent writers the last wins. */
export async function writeCacheFile(path: string, version: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  const unfinished = `${path}.${process.pid}.${++written}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, `${version} ${digestOf(json)}\n${json}`);
    await rename(unfinished, path);
  } catch {
    // On a full or read-only disk nothing is cached, and the next run starts without.
    await rm(unfinished, { force: true }).catch(() => {});
  }
}

function digestOf(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
