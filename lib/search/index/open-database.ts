import { pathToFileURL } from "node:url";
import Database from "libsql";

/** libsql leaves its `readonly` option alone for local files; SQLite itself reads the mode of an address. */
export function openDatabase(path: string, mode: "ro" | "rwc"): Database.Database {
  return new Database(`${pathToFileURL(path).href}?mode=${mode}`);
}
