import { statSync } from "node:fs";
import { join, sep } from "node:path";

/** Synchronous, since a request can't wait: one `stat`, or two more for names in NFD. */
export function publicFiles(folder: string): (path: string) => boolean {
  return (path) => {
    try {
      const { origin, pathname } = new URL(path, "http://site");
      if (origin !== "http://site") return false;
      const name = decodeURIComponent(pathname);
      return [name, name.normalize("NFC"), name.normalize("NFD")].some((form) => {
        const file = join(folder, form);
        return file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
      });
    } catch {
      // Bytes that are no UTF-8, a NUL, a name longer than any.
      return false;
    }
  };
}
