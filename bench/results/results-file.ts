import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeReport } from "../report/write-report.ts";
import { thisMachine } from "./machine.ts";
import { type Results, resultsSchema } from "./schema.ts";

export const resultsFile = "results.json";

/** @throws when the file is there and holds something else */
export async function readResults(file: string): Promise<Results> {
  return resultsSchema.parse(existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : {});
}

export async function writeResults(file: string, results: Results): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, `${JSON.stringify(results, null, 2)}\n`);
  await rename(`${file}.tmp`, file);
}

/** Puts a part that was measured anew in its place, and writes the report. */
export async function updateResults(folder: string, part: Partial<Results>): Promise<void> {
  const file = join(folder, resultsFile);
  const results = resultsSchema.parse({ ...(await readResults(file)), ...part, machine: thisMachine() });
  await writeResults(file, results);
  await writeReport(folder, results);
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
