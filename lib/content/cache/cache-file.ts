import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { writeWhole } from "../source/write-whole.ts";

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

/** Leaves a value for a later run. The file is whole or not there; of two writers at once, the last one's stays. */
export async function writeCacheFile(path: string, version: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, `${version} ${digestOf(json)}\n${json}`);
  } catch {
    // A disk that is full or read-only costs the next run its time, and this one nothing.
  }
}

function digestOf(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
