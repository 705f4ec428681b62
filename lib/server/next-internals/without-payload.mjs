// @ts-check

/** How Next names a page as React's payload, whole and in parts. */
const payload = /\.rsc$/;

/**
 * The file system for Next's cache of pages, without the payload that only Next's client runtime asks for, which the
 * site does not start. Next reads it with each page and takes a page without it for none: it is empty there.
 *
 * @template {{ readFile(file: string): Promise<Buffer>, writeFile(file: string, data: string | Buffer): Promise<void> }} FileSystem
 * @param {FileSystem} fs
 * @returns {FileSystem}
 */
export function withoutPayload(fs) {
  return {
    ...fs,
    /** @param {[file: string]} parts */
    readFile: async (...parts) => (payload.test(parts[0]) ? Buffer.alloc(0) : fs.readFile(...parts)),
    async writeFile(file, data) {
      if (!payload.test(file)) await fs.writeFile(file, data);
    },
  };
}
