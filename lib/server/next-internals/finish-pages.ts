import * as fs from "node:fs/promises";
import { scriptHash } from "../headers/script-hash.ts";
import { wholeFiles } from "../page-cache/whole-files.mjs";
import { lightenPage } from "./lighten-page.mjs";
import { startedChunks } from "./started-chunks.mjs";
import { startingScriptsIn } from "./starting-script.ts";

export interface FinishedPages {
  readonly pages: number;
  /** Bytes of all pages. */
  readonly before: number;
  readonly after: number;
  /** What the content security policy is to allow: the inline scripts that Next wrote into these pages. */
  readonly scripts: readonly string[];
}

/** Takes from pages what only Next's client runtime reads; one that is light already stays as it is. */
export async function finishPages(files: readonly string[], buildFolder: string): Promise<FinishedPages> {
  const started = await startedChunks(buildFolder);
  // So that a build that is killed meanwhile leaves no half page.
  const { writeFile } = wholeFiles(fs);
  const scripts = new Set<string>();
  let before = 0;
  let after = 0;
  for (const file of files) {
    const html = await fs.readFile(file, "utf8");
    const light = lightenPage(html, started);
    before += Buffer.byteLength(html);
    after += Buffer.byteLength(light);
    for (const code of startingScriptsIn(light)) scripts.add(scriptHash(code));
    if (light !== html) await writeFile(file, light);
  }
  return { pages: files.length, before, after, scripts: [...scripts] };
}

export function finishedLine({ pages, before, after }: FinishedPages): string {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)}MB`;
  return `용량을 줄인 페이지 ${pages}개: ${megabytes(before)} → ${megabytes(after)}.`;
}
