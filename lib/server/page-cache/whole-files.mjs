// @ts-check
import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";

/**
 * The file system for Next's cache of pages, in which a file is whole or as it was. Next writes in place: a server that
 * is killed meanwhile, or a disk without room, would leave half a page over the last good one, and Next believes what
 * it finds.
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
