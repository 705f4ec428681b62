import { statSync } from "node:fs";
import { join } from "node:path";
import { emptyGlossary, type Glossary } from "../content/glossary/glossary.ts";
import { loadGlossary } from "../content/glossary/load-glossary.ts";
import { contentPaths } from "../content/source/content-paths.ts";
import { memoByStamp } from "../content/source/memo-by-stamp.ts";

const read = memoByStamp((root: string) => loadGlossary(root));

/** The glossary of this site; read again only when the file has changed. */
export function siteGlossary(): Glossary {
  const root = process.cwd();
  const changed = statSync(join(/* turbopackIgnore: true */ root, contentPaths.glossary), {
    throwIfNoEntry: false,
  })?.mtimeMs;
  return changed === undefined ? emptyGlossary : read(root, changed);
}
