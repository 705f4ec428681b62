import type { ChildProcessByStdio } from "node:child_process";
import type { Readable } from "node:stream";

/** Keeps what a process writes, and tells the lines so far. */
export function printedLines({
  stdout,
  stderr,
}: ChildProcessByStdio<null, Readable, Readable>): () => readonly string[] {
  let printed = "";
  for (const stream of [stdout, stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  return () => printed.split("\n");
}
