import { statSync } from "node:fs";
import { join } from "node:path";
import { contentPaths } from "../content/source/content-paths.ts";
import { readOwnFile } from "../content/source/own-file.ts";
import { decodeSourceFile } from "../content/source/source-file.ts";
import { parseSynonyms } from "../search/parse-synonyms.ts";
import { noSynonyms, type SynonymGroups } from "../search/synonym-groups.ts";

let memory: { readonly changed: number; readonly synonyms: SynonymGroups } | undefined;

/** The synonyms of this site's search; read again only when the file has changed. */
export function siteSynonyms(): SynonymGroups {
  const path = join(/* turbopackIgnore: true */ process.cwd(), contentPaths.synonyms);
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) return noSynonyms;
  if (memory?.changed !== changed) {
    const file = readOwnFile(process.cwd(), contentPaths.synonyms);
    const synonyms =
      file === undefined || file.byteLength === 0
        ? noSynonyms
        : parseSynonyms(decodeSourceFile(contentPaths.synonyms, file));
    memory = { changed, synonyms };
  }
  return memory.synonyms;
}
