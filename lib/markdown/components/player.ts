import type { Element, Root } from "hast";
import type { VFile } from "vfile";
import { instead } from "../../content/findings/suggest.ts";
import { report } from "../findings/finding.ts";
import { addClass } from "../tree/add-class.ts";
import { visit } from "../tree/visit.ts";
import { findPlayer, meantPlayer, type Player, playerNames } from "./player-sites.ts";
import { componentTag, writeTag } from "./registry.ts";

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
  const title = String(properties.title ?? "동영상 제목");
  // A missing prop has been reported as such.
  if (tagName === youTube && id !== undefined) {
    const meant = meantPlayer(String(id))?.split("/").at(-1);
    report(file, {
      rule: "embed/bad-id",
      message: `‘<YouTube>’ 태그의 ‘id’ 값은 동영상 주소에서 ‘v=’ 뒤에 오는 11자여야 합니다. 지금 값은 ‘${id}’입니다.`,
      mend:
        meant === undefined
          ? `YouTube에서 동영상을 열고 주소창의 ‘watch?v=’ 뒤 11자를 복사해, ‘${writeTag("YouTube", { id: "dQw4w9WgXcQ", title })}’처럼 입력해 주세요.`
          : instead(writeTag("YouTube", { id: meant, title })),
      place: position,
    });
  } else if (tagName === embed && src !== undefined) {
    const meant = meantPlayer(String(src));
    report(file, {
      rule: "embed/unknown-player",
      message: `‘<Embed>’ 태그는 ${playerNames.join(", ")}의 동영상 플레이어만 표시합니다. 지금 주소는 ‘${src}’입니다.`,
      mend:
        meant === undefined
          ? `동영상 사이트의 ‘공유 → 퍼가기’를 누르면 나오는 코드에서 src="…" 안의 주소를 복사해 입력해 주세요. 다른 사이트의 동영상이면 이 태그 대신 ‘[${title}](${src})’처럼 링크로 입력해 주세요.`
          : instead(writeTag("Embed", { src: meant, title })),
      place: position,
    });
  }
}
