import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SettingsFile } from "../content/settings-findings.ts";

const file = "site.config.ts";

/** The settings as text, for findings that point into them; empty where only the build is deployed. */
export function settingsFile(): SettingsFile {
  try {
    return { file, text: readFileSync(join(/* turbopackIgnore: true */ process.cwd(), file), "utf8") };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return { file, text: "" };
    throw error;
  }
}
