import type { Database } from "libsql";

export function setSetting(database: Database, name: string, value: string): void {
  database.prepare("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)").run(name, value);
}
