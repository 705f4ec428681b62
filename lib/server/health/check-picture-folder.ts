import { access, constants, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { log } from "../../log/log.ts";

/** Where Next keeps the pictures that its optimiser made. */
const pictureFolder = ".next/cache/images";

/**
 * Warns at the start of the server if optimised pictures cannot be stored. Next's own warnings come per picture, and
 * blame a missing folder when the disk is read-only.
 */
export async function checkPictureFolder(root = process.cwd()): Promise<void> {
  const folder = join(/* turbopackIgnore: true */ root, pictureFolder);
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    log(
      "warn",
      `Pictures are served, and each is made anew for every reader, which takes up to a second: ${pictureFolder} cannot be written. Give the server a folder .next/cache that it may write.`,
      { reason: error instanceof Error ? error.message : String(error) },
    );
  }
}
