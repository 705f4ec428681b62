import { readOwnFile } from "../source/own-file.ts";
import { decodeSourceFile } from "../source/source-file.ts";
import { emptyGlossary, type Glossary } from "./glossary.ts";
import { parseGlossary } from "./parse-glossary.ts";

/** At the root, since `posts/` holds articles and nothing else. */
export const glossaryFile = "glossary.yaml";

/** Reads the glossary of the repository at `root`; a repository without one explains no terms. */
export function loadGlossary(root: string): Glossary {
  const bytes = readOwnFile(root, glossaryFile);
  return bytes === undefined || bytes.byteLength === 0
    ? emptyGlossary
    : parseGlossary(decodeSourceFile(glossaryFile, bytes));
}
