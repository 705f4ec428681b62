import { existsSync, watch } from "node:fs";
import path from "node:path";
import { glossaryFile } from "../content/glossary/load-glossary.ts";
import { watchFolder } from "./watch-folder.ts";

/** Editors' programs write a file in several steps; what comes within this time is one change. */
const settleMilliseconds = 60;

/**
 * Calls `onChange` after an article, a page of the guide, the glossary or a file of `public/` changed, until the
 * function that it returns is called.
 */
export function watchContent(root: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, settleMilliseconds);
  };
  const watchers = ["posts", "public", "docs/guide"]
    // Without this note Turbopack takes the whole repository for a part of the server.
    .map((folder) => path.join(/* turbopackIgnore: true */ root, folder))
    .filter((folder) => existsSync(folder))
    .map((folder) => watchFolder(folder, settle));
  // A file that an editor replaces is lost to its own watcher, so the glossary is watched from its folder.
  const atRoot = watch(root, (_event, name) => {
    if (name === glossaryFile) settle();
  });
  return () => {
    clearTimeout(timer);
    for (const stop of watchers) stop();
    atRoot.close();
  };
}
