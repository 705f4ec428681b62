import { statSync } from "node:fs";
import { join } from "node:path";
import { contentPaths } from "../content/source/content-paths.ts";
import { memoByStamp } from "../content/source/memo-by-stamp.ts";
import { readOwnFile } from "../content/source/own-file.ts";
import { decodeSourceFile } from "../content/source/source-file.ts";
import { parseSynonyms } from "../search/parse-synonyms.ts";
import { noSynonyms, type SynonymGroups } from "../search/synonym-groups.ts";

const read = memoByStamp((root: string): SynonymGroups => {
  const file = readOwnFile(root, contentPaths.synonyms);
  return file === undefined || file.byteLength === 0
    ? noSynonyms
    : parseSynonyms(decodeSourceFile(contentPaths.synonyms, file));
});

/** The synonyms of this site's search; read again only when the file has changed. */
export function siteSynonyms(): SynonymGroups {
  const root = process.cwd();
  const changed = statSync(join(/* turbopackIgnore: true */ root, contentPaths.synonyms), {
    throwIfNoEntry: false,
  })?.mtimeMs;
  return changed === undefined ? noSynonyms : read(root, changed);
}
