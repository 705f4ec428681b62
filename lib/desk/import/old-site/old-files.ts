/** The files of the old site that a browser could ask for, found as readers and editors wrote them. */
export interface OldFiles {
  /** Path without a slash at the front, in NFC; undefined when there is none, whatever the letter case. */
  readonly find: (path: string) => string | undefined;
  /** Where a path found here lies on the disk, relative to the site. */
  readonly onDisk: (path: string) => string;
}

export function createOldFiles(paths: readonly string[]): OldFiles {
  const exact = new Map(paths.map((path) => [path.normalize("NFC"), path]));
  const folded = new Map([...exact.keys()].toReversed().map((path) => [path.toLowerCase(), path]));
  return {
    find: (path) => {
      const name = path.normalize("NFC").replace(/^\/+/, "");
      return exact.has(name) ? name : folded.get(name.toLowerCase());
    },
    onDisk: (path) => exact.get(path) ?? path,
  };
}
