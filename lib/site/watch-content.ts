import { existsSync } from "node:fs";
import path from "node:path";
import { contentPaths } from "../content/source/content-paths.ts";
import { watchFolder } from "./watch-folder.ts";

/** Editors write a file in several steps: events within this time count as one change. */
const settleMilliseconds = 60;

/**
 * Calls `onChange` after an article, a page of the guide, or a file of `site/` or `public/` changed, until the
 * function that it returns is called.
 */
export function watchContent(root: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, settleMilliseconds);
  };
  const watchers = [contentPaths.articles, contentPaths.files, contentPaths.paper, "docs/guide"]
    // Without this note Turbopack takes the whole repository for a part of the server.
    .map((folder) => path.join(/* turbopackIgnore: true */ root, folder))
    .filter((folder) => existsSync(folder))
    .map((folder) => watchFolder(folder, settle));
  return () => {
    clearTimeout(timer);
    for (const stop of watchers) stop();
  };
}
