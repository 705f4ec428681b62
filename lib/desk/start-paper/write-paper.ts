import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { PaperStep } from "./plan-paper.ts";

/** In the repository itself: moving a file out of it is one step of one file system. */
const folder = ".start-paper";
const journal = "journal.json";

const journalSchema = z.array(z.object({ path: z.string(), wasThere: z.boolean() }));

/**
 * Does the steps, and what `proves` them; all of it, or nothing. What stood there is kept until the end, so that a failure
 * puts it back, and the next run does where the process died.
 *
 * @returns whether the proof held
 */
export async function writePaper(
  root: string,
  steps: readonly PaperStep[],
  proves: () => Promise<boolean>,
): Promise<boolean> {
  restorePaper(root);
  const kept = join(root, folder);
  mkdirSync(kept);
  const entries = steps.map(({ path }) => ({ path, wasThere: existsSync(join(root, path)) }));
  // Whole or not at all: no step is done before all are known.
  writeFileSync(join(kept, `${journal}.tmp`), JSON.stringify(entries), { flush: true });
  renameSync(join(kept, `${journal}.tmp`), join(kept, journal));
  try {
    for (const [place, { path, text }] of steps.entries()) {
      const target = join(root, path);
      if (entries[place]?.wasThere) renameSync(target, join(kept, String(place)));
      if (text === undefined) continue;
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    if (!(await proves())) {
      restorePaper(root);
      return false;
    }
  } catch (error) {
    restorePaper(root);
    throw error;
  }
  rmSync(join(kept, journal));
  rmSync(kept, { recursive: true });
  for (const { path, text } of steps) if (text === undefined) removeEmptyFolders(root, dirname(path));
  return true;
}

/**
 * Puts back what an earlier run moved away and did not finish.
 *
 * @returns whether there was anything
 */
export function restorePaper(root: string): boolean {
  const kept = join(root, folder);
  const hadJournal = existsSync(join(kept, journal));
  if (hadJournal) {
    const entries = journalSchema.parse(JSON.parse(readFileSync(join(kept, journal), "utf8")));
    for (const [place, { path, wasThere }] of entries.entries()) {
      const before = join(kept, String(place));
      if (existsSync(before)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        renameSync(before, join(root, path));
      } else if (!wasThere) {
        rmSync(join(root, path), { force: true });
        removeEmptyFolders(root, dirname(path));
      }
    }
  }
  rmSync(kept, { recursive: true, force: true });
  return hadJournal;
}

function removeEmptyFolders(root: string, path: string): void {
  for (let each = path; each !== "." && existsSync(join(root, each)); each = dirname(each)) {
    if (readdirSync(join(root, each)).length > 0) return;
    rmdirSync(join(root, each));
  }
}
