import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

/**
 * Calls `onChange` for whatever changes below a folder, until the function that it returns is called. It keeps no
 * process alive. On Linux each folder is watched by itself: Node's recursive watch is one for every file there, and
 * looks at all of them again with each change, a second for 3,000 articles.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  if (process.platform !== "linux") {
    const watcher = watch(folder, { recursive: true }, onChange).unref();
    return () => watcher.close();
  }
  const watchers = new Map<string, FSWatcher>();
  const add = (path: string) => {
    if (watchers.has(path)) return;
    try {
      const watcher = watch(path, (event) => {
        if (event === "rename") addFolders(path);
        onChange();
      });
      watcher.on("error", () => forget(path));
      watchers.set(path, watcher.unref());
    } catch {
      // Gone again: what held it tells of that.
      return;
    }
    addFolders(path);
  };
  const addFolders = (path: string) => {
    for (const name of foldersIn(path)) add(join(path, name));
  };
  const forget = (path: string) => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  add(folder);
  return () => {
    for (const path of [...watchers.keys()]) forget(path);
  };
}

function foldersIn(path: string): readonly string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
