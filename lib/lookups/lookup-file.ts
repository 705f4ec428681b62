import { Buffer } from "node:buffer";

/**
 * A sorted table for binary search: lines of a key and a value, both as JSON, sorted by the key's bytes. Of 10,000
 * lines a lookup reads fourteen and parses one.
 */
export interface LookupFile {
  /** The value as JSON gives it: the build that wrote the file and the code that reads it are one. */
  readonly find: (key: string) => unknown;
  /** Every value, in the order of the keys. */
  readonly values: () => unknown[];
}

const newline = 0x0a;

/** Between a key and its value; JSON writes a tab within a text as `\t`. */
const separator = "\t";

/** @throws when a key stands twice */
export function writeLookupFile(entries: Iterable<readonly [key: string, value: unknown]>): Buffer {
  const lines = Array.from(entries, ([key, value]) => ({
    key: keyBytes(key),
    line: `${JSON.stringify(key)}${separator}${JSON.stringify(value)}\n`,
  })).sort((a, b) => Buffer.compare(a.key, b.key));
  for (const [place, { key, line }] of lines.entries()) {
    if (lines[place + 1]?.key.equals(key)) throw new Error(`Two entries for one key: ${line}`);
  }
  return Buffer.from(lines.map(({ line }) => line).join(""));
}

export function readLookupFile(bytes: Buffer): LookupFile {
  return {
    find: (key) => {
      const wanted = keyBytes(key);
      let from = 0;
      let to = bytes.length;
      while (from < to) {
        const start = lineStart(bytes, Math.floor((from + to) / 2));
        const end = bytes.indexOf(newline, start);
        const keyEnd = bytes.indexOf(separator, start);
        const order = Buffer.compare(bytes.subarray(start, keyEnd + 1), wanted);
        if (order === 0) return JSON.parse(bytes.toString("utf8", keyEnd + 1, end));
        if (order < 0) from = end + 1;
        else to = start;
      }
      return undefined;
    },
    values: () =>
      bytes
        .toString("utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line.slice(line.indexOf(separator) + 1))),
  };
}

/** With what ends it, so that no key begins another. */
function keyBytes(key: string): Buffer {
  return Buffer.from(JSON.stringify(key) + separator);
}

function lineStart(bytes: Buffer, within: number): number {
  return within === 0 ? 0 : bytes.lastIndexOf(newline, within - 1) + 1;
}
