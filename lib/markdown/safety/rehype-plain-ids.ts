import type { Root } from "hast";
import { decodeUri } from "../../content/addresses/decode.ts";
import { visit } from "../tree/visit.ts";

/**
 * Writes ids in letters: `remark-rehype` percent-encodes the label of a footnote in the id as well as in the links to
 * it, while a browser and our own scripts look for the decoded one.
 *
 * @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element
 */
export function rehypePlainIds() {
  return (tree: Root): void => {
    visit(tree, "element", ({ properties }) => {
      if (typeof properties.id === "string") properties.id = decodeUri(properties.id);
    });
  };
}
