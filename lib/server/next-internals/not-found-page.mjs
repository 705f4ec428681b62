// @ts-check
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** @type {Map<string, Promise<string>>} */
const byBuild = new Map();

/**
 * What `next build` made of `app/not-found.tsx`: the words and looks of every 404. Read once.
 *
 * @param {string} buildFolder `.next`
 * @returns {Promise<string>} rejects where there is no build
 */
export function notFoundPage(buildFolder) {
  const page = byBuild.get(buildFolder) ?? readFile(join(buildFolder, "server/app/_not-found.html"), "utf8");
  byBuild.set(buildFolder, page);
  return page;
}
