import type { Root } from "mdast";

/** Drops a rule that is the very first thing of a body: the front matter's closing `---`, typed once more. */
export function remarkStrayRule() {
  return (tree: Root): void => {
    if (tree.children[0]?.type === "thematicBreak") tree.children.shift();
  };
}
