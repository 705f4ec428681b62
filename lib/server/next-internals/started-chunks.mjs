// @ts-check
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** @type {Map<string, Promise<ReadonlySet<string>>>} */
const byBuild = new Map();

/**
 * The scripts that a build starts each page with, as `lightenPage` wants them; read once.
 *
 * @param {string} buildFolder `.next`
 * @returns {Promise<ReadonlySet<string>>}
 */
export function startedChunks(buildFolder) {
  const chunks = byBuild.get(buildFolder) ?? readChunks(buildFolder);
  byBuild.set(buildFolder, chunks);
  return chunks;
}

/** @param {string} buildFolder */
async function readChunks(buildFolder) {
  /** @type {{ readonly rootMainFiles: readonly string[], readonly polyfillFiles: readonly string[] }} */
  const manifest = JSON.parse(await readFile(join(buildFolder, "build-manifest.json"), "utf8"));
  return new Set([...manifest.rootMainFiles, ...manifest.polyfillFiles]);
}
