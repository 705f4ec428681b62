import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { VFile } from "vfile";
import { instead } from "../../content/findings/suggest.ts";
import { findPlayer, meantPlayer, playerNames } from "../components/player-sites.ts";
import { excerpt, report } from "../findings/finding.ts";
import { idleElements, removedElements } from "../tree/html-elements.ts";
import { SKIP, visit } from "../tree/visit.ts";
import { protocols } from "./allow-list.ts";

/** Reports what the allow-list is about to remove although the article meant something by it. */
export function rehypeReportRemoved() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "element", (node) => {
      if (removedElements.includes(node.tagName)) {
        reportElement(node, file);
        return SKIP;
      }
      if (idleElements.includes(node.tagName)) reportIdle(node, file);
      if (node.tagName === "iframe") makeFrameSafe(node, file);
      for (const name of Object.keys(node.properties)) {
        if (/^on./i.test(name)) reportHandler(node, name, file);
      }
      reportAddress(node, "href", file);
      reportAddress(node, "src", file);
    });
  };
}

function reportElement(node: Element, file: VFile): void {
  report(file, {
    rule: "html/element-removed",
    message: `기사에 쓸 수 없는 태그여서 안의 내용과 함께 제외했습니다: ‘<${node.tagName}>${excerpt(textOf(node), 60)}’`,
    mend: "이 태그를 삭제하고, 독자가 봐야 할 내용은 본문이나 이미지로 넣어 주세요.",
    place: node.position,
  });
}

function reportIdle(node: Element, file: VFile): void {
  report(file, {
    rule: "html/element-unwrapped",
    message: `기사에 쓸 수 없는 태그여서 안의 텍스트만 남겼습니다: ‘<${node.tagName}>’`,
    mend: "이 태그를 삭제하고, 표시할 내용이 더 있으면 본문이나 이미지, 링크로 넣어 주세요.",
    place: node.position,
  });
}

function reportHandler(node: Element, name: string, file: VFile): void {
  report(file, {
    rule: "html/event-handler-removed",
    message: `‘<${node.tagName}>’ 태그의 ‘${name.toLowerCase()}’ 속성은 스크립트를 실행하므로 제외했습니다.`,
    mend: `‘${name.toLowerCase()}’ 속성을 삭제해 주세요.`,
    place: node.position,
  });
}

function reportAddress(node: Element, name: "href" | "src", file: VFile): void {
  const value = node.properties[name];
  const scheme = typeof value === "string" ? /^\s*([^/?#:]*):/.exec(value)?.[1] : undefined;
  if (scheme === undefined || protocols[name].includes(scheme.toLowerCase())) return;
  report(file, {
    rule: "html/address-removed",
    ...addressWords(node.tagName, scheme, protocols[name]),
    place: node.position,
  });
}

function addressWords(tag: string, scheme: string, allowed: readonly string[]) {
  const upload = "파일을 저장소의 public/images 폴더에 올리고 ‘/images/파일-이름.png’처럼 입력해 주세요.";
  if (/^(?:[a-z]|file)$/i.test(scheme)) {
    return {
      message: `내 컴퓨터에만 있는 파일의 주소(‘${scheme}:…’)여서 제외했습니다. 독자는 열 수 없습니다.`,
      mend: upload,
    };
  }
  if (/^(?:data|blob)$/i.test(scheme)) {
    return { message: `파일 주소가 아니라 파일 내용이 들어 있어(‘${scheme}:…’) 제외했습니다.`, mend: upload };
  }
  return {
    message: `‘<${tag}>’ 태그의 주소는 ${allowed.join(", ")} 중 하나로 시작해야 하는데 ‘${scheme}:’ 주소여서 제외했습니다.`,
    mend: "‘https://’로 시작하는 주소나 ‘/’로 시작하는 이 사이트의 경로로 고쳐 주세요.",
  };
}

/** A frame from a host that is not listed becomes a link to what it would have shown. */
function makeFrameSafe(node: Element, file: VFile): void {
  const src = typeof node.properties.src === "string" ? node.properties.src.replace(/^\/\//, "https://") : "";
  if (findPlayer(src) !== undefined) {
    node.properties = { ...node.properties, src };
    node.children = [];
    return;
  }
  report(file, {
    rule: "html/frame-removed",
    message:
      src === ""
        ? "‘<iframe>’ 태그에 주소(src)가 없어 표시할 내용이 없습니다."
        : `다른 사이트의 화면은 ${playerNames.join(", ")}의 동영상만 넣을 수 있어, 링크로 바꾸었습니다: ‘${src}’`,
    mend: mendFrame(src),
    place: node.position,
  });
  node.tagName = "a";
  node.properties = src === "" ? {} : { href: src };
  node.children = [{ type: "text", value: src === "" ? "iframe" : src }];
}

function mendFrame(src: string): string {
  const meant = meantPlayer(src);
  if (meant !== undefined) return `주소를 ${instead(`src="${meant}"`)}`;
  return src === ""
    ? "이 태그를 삭제하거나 src에 동영상 플레이어의 주소를 입력해 주세요."
    : `링크로 두려면 이 태그를 삭제하고 ‘[링크 텍스트](${src})’처럼 입력해 주세요.`;
}
