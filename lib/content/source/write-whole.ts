import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Tells writers within one process apart. */
let written = 0;

/** Writes a file that is whole or as it was; of two writers at once, the last one's stays. Makes the folder. */
export function writeWhole(
  file: string,
  data: string | Uint8Array,
  options: { readonly flush?: boolean } = {},
): Promise<void> {
  return makeWhole(file, (unfinished) => writeFile(unfinished, data, options));
}

/** The same for a file that something else writes: `make` gets the path of one that takes its name when it is whole. */
export async function makeWhole<Made>(
  file: string,
  make: (unfinished: string) => Promise<Made>,
): Promise<Made> {
  written += 1;
  const unfinished = `${file}.${process.pid}.${written}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const made = await make(unfinished);
    await rename(unfinished, file);
    return made;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
}
