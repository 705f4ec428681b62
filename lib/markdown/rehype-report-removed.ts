import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { VFile } from "vfile";
import { instead } from "../content/instead.ts";
import { excerpt } from "./excerpt.ts";
import { report } from "./finding.ts";
import { protocols } from "./html-allow-list.ts";
import { idleElements, removedElements } from "./html-elements.ts";
import { findPlayer, meantPlayer, playerNames } from "./player-sites.ts";
import { SKIP, visit } from "./visit.ts";

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
    severity: "warning",
    rule: "html/element-removed",
    message: `기사에 쓸 수 없는 태그라서 안의 내용과 함께 뺐습니다: ‘<${node.tagName}>${excerpt(textOf(node), 60)}’`,
    mend: "이 태그를 지우고, 독자가 봐야 할 내용은 글이나 그림으로 적어 주세요.",
    place: node.position,
  });
}

function reportIdle(node: Element, file: VFile): void {
  report(file, {
    severity: "warning",
    rule: "html/element-unwrapped",
    message: `기사에서 쓸 수 없는 태그라서 안의 글만 남겼습니다: ‘<${node.tagName}>’`,
    mend: "이 태그를 지우고, 보여 줄 것이 더 있으면 글이나 그림, 링크로 적어 주세요.",
    place: node.position,
  });
}

function reportHandler(node: Element, name: string, file: VFile): void {
  report(file, {
    severity: "warning",
    rule: "html/event-handler-removed",
    message: `‘<${node.tagName}>’의 ‘${name.toLowerCase()}’ 속성은 프로그램을 실행하므로 뺐습니다.`,
    mend: `‘${name.toLowerCase()}’ 속성을 지워 주세요.`,
    place: node.position,
  });
}

function reportAddress(node: Element, name: "href" | "src", file: VFile): void {
  const value = node.properties[name];
  const scheme = typeof value === "string" ? /^\s*([^/?#:]*):/.exec(value)?.[1] : undefined;
  if (scheme === undefined || protocols[name].includes(scheme.toLowerCase())) return;
  report(file, {
    severity: "warning",
    rule: "html/address-removed",
    ...addressWords(node.tagName, scheme, protocols[name]),
    place: node.position,
  });
}

function addressWords(tag: string, scheme: string, allowed: readonly string[]) {
  const upload = "파일을 저장소의 public/images 폴더에 올리고 ‘/images/파일-이름.png’처럼 적어 주세요.";
  if (/^(?:[a-z]|file)$/i.test(scheme)) {
    return {
      message: `자기 컴퓨터에만 있는 파일의 주소(‘${scheme}:…’)라서 뺐습니다. 독자는 열 수 없습니다.`,
      mend: upload,
    };
  }
  if (/^(?:data|blob)$/i.test(scheme)) {
    return { message: `파일의 주소가 아니라 내용이 붙어 있어(‘${scheme}:…’) 뺐습니다.`, mend: upload };
  }
  return {
    message: `‘<${tag}>’의 주소는 ${allowed.join(", ")}로 시작해야 하는데 ‘${scheme}:’로 시작하여 뺐습니다.`,
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
    severity: "warning",
    rule: "html/frame-removed",
    message:
      src === ""
        ? "‘<iframe>’에 주소(src)가 없어 보여 줄 것이 없습니다."
        : `다른 사이트의 화면은 ${playerNames.join(", ")}의 동영상만 넣을 수 있어, 대신 링크로 바꾸었습니다: ‘${src}’`,
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
    ? "이 태그를 지우거나 src에 동영상 플레이어의 주소를 적어 주세요."
    : `링크로 두려면 이 태그를 지우고 ‘[보일 글](${src})’처럼 적어 주세요.`;
}
