import { contentPaths } from "../source/content-paths.ts";
import { readOwnFile } from "../source/own-file.ts";
import { decodeSourceFile } from "../source/source-file.ts";
import { emptyGlossary, type Glossary } from "./glossary.ts";
import { parseGlossary } from "./parse-glossary.ts";

/** Reads the glossary of the repository at `root`; a repository without one explains no terms. */
export function loadGlossary(root: string): Glossary {
  const bytes = readOwnFile(root, contentPaths.glossary);
  return bytes === undefined || bytes.byteLength === 0
    ? emptyGlossary
    : parseGlossary(decodeSourceFile(contentPaths.glossary, bytes));
}
