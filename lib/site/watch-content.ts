import { existsSync, watch } from "node:fs";
import path from "node:path";

/** Editors' programs write a file in several steps; what comes within this time is one change. */
const settleMilliseconds = 60;

/** Calls `onChange` after a file under `posts/` or `public/` changed, until the function that it returns is called. */
export function watchContent(root: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, settleMilliseconds);
  };
  const watchers = ["posts", "public"]
    // Without this note Turbopack takes the whole repository for a part of the server.
    .map((folder) => path.join(/* turbopackIgnore: true */ root, folder))
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, settle));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
