import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Site } from "./site.ts";

export interface OutputFigures {
  /** Bytes of what a build leaves for readers, as the files have them. */
  readonly output: number;
  readonly files: number;
  /** HTML files among them. */
  readonly pages: number;
}

export async function measureOutput(site: Site, folder: string): Promise<OutputFigures> {
  const caches = new Set(site.outputCaches);
  const figures = { output: 0, files: 0, pages: 0 };
  const walk = async (path: string): Promise<void> => {
    for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
      const inner = join(path, entry.name);
      if (caches.has(inner)) continue;
      if (entry.isDirectory()) await walk(inner);
      else {
        figures.output += (await stat(join(folder, inner))).size;
        figures.files += 1;
        figures.pages += entry.name.endsWith(".html") ? 1 : 0;
      }
    }
  };
  for (const path of site.output) await walk(path);
  return figures;
}
