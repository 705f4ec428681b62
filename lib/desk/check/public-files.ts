import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Every file under `public/` as the address it answers at, by that address in lower case. Names in NFC. */
export async function publicFilesByLowerCase(publicDir: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(publicDir, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath ?? entry.path, entry.name).slice(publicDir.length);
        const path = file.replaceAll("\\", "/").normalize("NFC");
        return [path.toLowerCase(), path];
      }),
  );
}
