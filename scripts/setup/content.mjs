import { readFileSync } from "node:fs";

/*
 * Plain JavaScript, since `npm test` asks before anything is installed; for the rest of the engine,
 * `lib/content/source/content-paths.ts` reads the same file.
 */

/**
 * The files and folders that are a newspaper's own.
 *
 * @returns {readonly string[]} paths from the root
 */
export function contentPlaces() {
  return Object.values(JSON.parse(readFileSync("engine.json", "utf8")).content);
}

/** @param {string} path from the root */
export function isContentPath(path, places = contentPlaces()) {
  return places.some((place) => path === place || path.startsWith(`${place}/`));
}
