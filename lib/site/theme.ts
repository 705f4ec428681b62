import { statSync } from "node:fs";
import { join } from "node:path";
import { contentPaths } from "../content/source/content-paths.ts";
import { readOwnFile } from "../content/source/own-file.ts";
import { decodeSourceFile } from "../content/source/source-file.ts";
import { parseTheme, type Theme } from "../theme/parse-theme.ts";

let memory: { readonly changed: number; readonly theme: Theme } | undefined;

/** The theme of this newspaper; read again only when the file has changed. */
export function siteTheme(): Theme {
  const file = contentPaths.theme;
  const changed = statSync(join(/* turbopackIgnore: true */ process.cwd(), file), { throwIfNoEntry: false });
  if (memory === undefined || memory.changed !== changed?.mtimeMs) {
    const bytes = readOwnFile(process.cwd(), file) ?? new Uint8Array();
    memory = {
      changed: changed?.mtimeMs ?? 0,
      theme: parseTheme(file, decodeSourceFile(file, bytes).text),
    };
  }
  return memory.theme;
}
