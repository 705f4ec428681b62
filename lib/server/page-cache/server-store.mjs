// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { processWide } from "../../log/process-wide.mjs";
import { say } from "./say.mjs";
import { sharedStore } from "./shared-store.mjs";

/**
 * The store that this server shares with others, where `REDIS_URL` names one. A build renders for itself.
 *
 * @param {string} buildFolder `.next`
 */
export function serverStore(buildFolder) {
  const url = process.env.REDIS_URL;
  if (!url || process.env.NEXT_PHASE === "phase-production-build") return undefined;
  return processWide("store", () => {
    const build = readFileSync(join(buildFolder, "BUILD_ID"), "utf8").trim();
    return sharedStore(url, `attention:${build}:`, say);
  });
}
