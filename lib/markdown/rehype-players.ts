import type { Element, Root } from "hast";
import type { VFile } from "vfile";
import { addClass } from "./add-class.ts";
import { report } from "./finding.ts";
import { findPlayer, type Player, playerHosts } from "./player-sites.ts";
import { componentTag } from "./remark-components.ts";
import { visit } from "./visit.ts";

const youTube = componentTag("YouTube");
const embed = componentTag("Embed");

/**
 * Makes an `Embed` with all it has to say of every player, written as a component or, in a legacy post, as an iframe.
 * The component shows a box of our own: nothing is requested from another site unless the reader asks for it.
 */
export function rehypePlayers() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "element", (node) => {
      if (node.tagName !== "iframe" && node.tagName !== youTube && node.tagName !== embed) return;
      const player = findPlayer(addressOf(node));
      if (player === undefined) {
        reportUnknown(node, file);
        makeLink(node);
      } else {
        makeEmbed(node, player);
      }
    });
  };
}

function addressOf({ tagName, properties }: Element): string {
  if (tagName !== youTube) return String(properties.src ?? "");
  const id = String(properties.id ?? "");
  return /^[\w-]{11}$/.test(id) ? `https://www.youtube-nocookie.com/embed/${id}` : "";
}

function makeEmbed(node: Element, { site, src, page }: Player): void {
  node.properties = { title: node.properties.title ?? site, site, src, page };
  node.tagName = embed;
  node.children = [];
}

function makeLink(node: Element): void {
  const { src, title } = node.properties;
  const words = String(title ?? src ?? "");
  node.tagName = "a";
  node.properties = src === undefined ? {} : { href: src };
  node.children = words === "" ? [] : [{ type: "text", value: words }];
  addClass(node, "remote-image");
}

function reportUnknown({ tagName, properties, position }: Element, file: VFile): void {
  const { id, src } = properties;
  // A missing prop has been reported as such.
  if (tagName === youTube && id !== undefined) {
    const meant = idIn(String(id));
    report(file, {
      severity: "error",
      rule: "embed/bad-id",
      message: `‘<YouTube>’의 ‘id’는 동영상 주소에서 ‘v=’ 뒤에 오는 열한 글자여야 합니다. 지금 값은 ‘${id}’입니다.`,
      mend: `‘id="${meant ?? "dQw4w9WgXcQ"}"’처럼 그 열한 글자만 적어 주세요.`,
      place: position,
    });
  } else if (tagName === embed && src !== undefined) {
    report(file, {
      severity: "error",
      rule: "embed/unknown-player",
      message: `‘<Embed>’의 ‘src’는 다음 사이트의 https 플레이어 주소여야 합니다: ${playerHosts.join(", ")}. 지금 값은 ‘${src}’입니다.`,
      mend: "그 사이트의 ‘공유 → 퍼가기’에 나오는 iframe의 src 주소를 적고, 다른 사이트라면 링크로 적어 주세요.",
      place: position,
    });
  }
}

/** The id in an address that someone pasted whole. */
function idIn(text: string): string | undefined {
  return /(?:[?&]v=|youtu\.be\/|\/embed\/|\/shorts\/|\/live\/)([\w-]{11})(?![\w-])/.exec(text)?.[1];
}
