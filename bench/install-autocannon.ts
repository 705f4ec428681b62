import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

const version = "9.0.0";

/**
 * Installs what makes load into a folder, since it does not belong to the project, and returns its `autocannon`.
 * @see https://github.com/mcollina/autocannon
 */
export function installAutocannon(folder: string): (options: object) => Promise<unknown> {
  execFileSync("npm", ["install", "--silent", "--no-save", "--prefix", folder, `autocannon@${version}`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return createRequire(join(folder, "bench.js"))("autocannon");
}
