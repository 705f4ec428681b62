import type { Root } from "hast";
import rehypeRaw from "rehype-raw";
import type { VFile } from "vfile";
import { visit } from "../tree/visit.ts";
import { escapeBrokenTags } from "./escape-broken-tags.ts";
import { keepOwnMarks } from "./own-marks.ts";

/** Makes elements of a body's raw HTML; what is no HTML stays text. A body without HTML is left as it is. */
export function rehypeHtml() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root | undefined => {
    let holdsHtml = file.data.holdsHtml === true;
    visit(tree, "raw", (node) => {
      node.value = escapeBrokenTags(node.value);
      holdsHtml = true;
    });
    if (!holdsHtml) return undefined;
    const takeForeignMarks = keepOwnMarks(tree);
    const parsed = parse(tree, file) as Root;
    takeForeignMarks(parsed);
    return parsed;
  };
}
