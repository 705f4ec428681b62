import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { addClass } from "./add-class.ts";
import type { Labels } from "./labels.ts";
import { markExternal } from "./rehype-external-links.ts";

/** Makes a link of an embedded player: nothing is requested from another site unless the reader asks for it. */
export function rehypeFrames({ labels }: { readonly labels: Pick<Labels, "remoteVideo"> }) {
  return (tree: Root): void => {
    visit(tree, "element", (node, index, parent) => {
      if (node.tagName !== "iframe" || index === undefined || parent === undefined) return;
      const player = new URL(String(node.properties.src));
      const title = node.properties.title ?? player.host;
      const link: Element = {
        type: "element",
        tagName: "a",
        properties: { href: watchPage(player) },
        children: [{ type: "text", value: `${labels.remoteVideo}: ${title}` }],
      };
      addClass(link, "remote-image");
      markExternal(link);
      parent.children[index] = link;
    });
  };
}

/** The page on which a person watches what a player's address embeds. */
function watchPage(player: URL): string {
  const id = player.pathname.split("/").at(-1) ?? "";
  if (/^www\.youtube(-nocookie)?\.com$/.test(player.host)) return `https://www.youtube.com/watch?v=${id}`;
  return player.host === "player.vimeo.com" ? `https://vimeo.com/${id}` : player.href;
}
