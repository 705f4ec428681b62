import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyGlossary, type Glossary } from "./glossary.ts";
import { parseGlossary } from "./parse-glossary.ts";
import { decodeSourceFile } from "./source-file.ts";

/** At the root, since `posts/` holds articles and nothing else. */
export const glossaryFile = "glossary.yaml";

/** Reads the glossary of the repository at `root`; a repository without one explains no terms. */
export function loadGlossary(root: string): Glossary {
  const bytes = readIfPresent(join(root, glossaryFile));
  return bytes === undefined || bytes.byteLength === 0
    ? emptyGlossary
    : parseGlossary(decodeSourceFile(glossaryFile, bytes));
}

function readIfPresent(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
