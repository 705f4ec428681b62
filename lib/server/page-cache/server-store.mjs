// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "./say.mjs";
import { sharedStore } from "./shared-store.mjs";

/** On `globalThis`, since Next loads this module several times in one process. */
const memory = /** @type {{ attentionStore?: ReturnType<typeof sharedStore> }} */ (
  /** @type {unknown} */ (globalThis)
);

/**
 * The store that this server shares with others, where `REDIS_URL` names one. A build renders for itself.
 *
 * @param {string} buildFolder `.next`
 */
export function serverStore(buildFolder) {
  const url = process.env.REDIS_URL;
  if (!url || process.env.NEXT_PHASE === "phase-production-build") return undefined;
  if (memory.attentionStore === undefined) {
    const build = readFileSync(join(buildFolder, "BUILD_ID"), "utf8").trim();
    memory.attentionStore = sharedStore(url, `attention:${build}:`, say);
  }
  return memory.attentionStore;
}
