import type { Element } from "hast";
import type { Handlers } from "mdast-util-to-hast";
import { defListHastHandlers, remarkDefinitionList } from "remark-definition-list";

/**
 * Definition lists, `term` and below it `: meaning`.
 *
 * @see https://kramdown.gettalong.org/syntax.html#definition-lists
 */
export const remarkDefinitions = remarkDefinitionList;

/** What `remark-rehype` needs beside the plugin, in its option `handlers`. */
export const definitionHandlers: Handlers = {
  ...defListHastHandlers,
  // The package's own handler ignores `data.hProperties`, where attribute lists put their attributes.
  defList: (state, node, parent) =>
    state.applyData(node, defListHastHandlers.defList(state, node, parent) as Element),
};
