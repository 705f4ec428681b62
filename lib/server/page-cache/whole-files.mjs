// @ts-check
import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";

/**
 * A file system whose writes are atomic, for Next's cache of pages. Next writes in place: a killed server or a full
 * disk would leave half a page, which Next would serve.
 *
 * @template {{ writeFile(file: string, data: string | Buffer): Promise<void> }} FileSystem
 * @param {FileSystem} fs
 * @returns {FileSystem}
 */
export function wholeFiles(fs) {
  return {
    ...fs,
    async writeFile(file, data) {
      const unfinished = `${file}.${randomUUID()}.tmp`;
      try {
        await fs.writeFile(unfinished, data);
        await rename(unfinished, file);
      } catch (error) {
        await rm(unfinished, { force: true }).catch(() => {});
        throw error;
      }
    },
  };
}
