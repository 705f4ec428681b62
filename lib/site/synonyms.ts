import { statSync } from "node:fs";
import { join } from "node:path";
import { readOwnFile } from "../content/source/own-file.ts";
import { decodeSourceFile } from "../content/source/source-file.ts";
import { parseSynonyms } from "../search/parse-synonyms.ts";
import { noSynonyms, type SynonymGroups } from "../search/synonym-groups.ts";

/** At the root, beside the glossary. */
export const synonymsFile = "synonyms.yaml";

let memory: { readonly changed: number; readonly synonyms: SynonymGroups } | undefined;

/** The words that this site's search takes for one; read again only when the file changed. */
export function siteSynonyms(): SynonymGroups {
  const path = join(/* turbopackIgnore: true */ process.cwd(), synonymsFile);
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) return noSynonyms;
  if (memory?.changed !== changed) {
    const file = readOwnFile(process.cwd(), synonymsFile);
    const synonyms =
      file === undefined || file.byteLength === 0
        ? noSynonyms
        : parseSynonyms(decodeSourceFile(synonymsFile, file));
    memory = { changed, synonyms };
  }
  return memory.synonyms;
}
