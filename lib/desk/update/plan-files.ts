/** A file of a Git tree. */
export interface TreeFile {
  readonly hash: string;
  /** As Git writes it: `100644`, `100755`. Undefined when only the hash is known. */
  readonly mode?: string;
}

export type Tree = ReadonlyMap<string, TreeFile>;

/** The action of an update for one file of the engine. */
export type FileStep =
  | { readonly kind: "write" | "add"; readonly path: string; readonly file: TreeFile }
  | { readonly kind: "remove"; readonly path: string }
  /** Changed by the paper and by the engine. */
  | {
      readonly kind: "merge";
      readonly path: string;
      /** Undefined when both added a file of that name. */
      readonly base: TreeFile | undefined;
      readonly ours: TreeFile;
      readonly theirs: TreeFile;
    }
  /** Keeps the paper's state although the engine changed in another way; the report says so. */
  | { readonly kind: "changed-here-removed-there" | "removed-here-changed-there"; readonly path: string }
  /** The paper's own change, which the engine didn't touch. */
  | { readonly kind: "keep"; readonly path: string };

export interface ThreeTrees {
  /** The paper's present engine. */
  readonly base: Tree;
  /** The paper. */
  readonly ours: Tree;
  /** The newer engine. */
  readonly theirs: Tree;
  readonly isContent: (path: string) => boolean;
}

/** Compares three trees file by file, as `git merge` does, and leaves content out. Sorted by path. */
export function planFiles({ base, ours, theirs, isContent }: ThreeTrees): readonly FileStep[] {
  const paths = [...new Set([...base.keys(), ...theirs.keys()])].filter((path) => !isContent(path));
  return paths
    .toSorted()
    .flatMap((path) => stepFor(path, base.get(path), ours.get(path), theirs.get(path)) ?? []);
}

function stepFor(
  path: string,
  base: TreeFile | undefined,
  ours: TreeFile | undefined,
  theirs: TreeFile | undefined,
): FileStep | undefined {
  if (isSame(ours, theirs)) return undefined;
  if (isSame(base, theirs)) return { kind: "keep", path };
  if (isSame(base, ours)) {
    if (theirs === undefined) return { kind: "remove", path };
    return { kind: ours === undefined ? "add" : "write", path, file: theirs };
  }
  if (ours === undefined) return { kind: "removed-here-changed-there", path };
  if (theirs === undefined) return { kind: "changed-here-removed-there", path };
  return { kind: "merge", path, base, ours, theirs };
}

function isSame(one: TreeFile | undefined, other: TreeFile | undefined): boolean {
  return one?.hash === other?.hash;
}
