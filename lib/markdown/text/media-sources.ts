import type { Element, Root } from "hast";
import type { VFile } from "vfile";
import { report } from "../findings/finding.ts";
import { visit } from "../tree/visit.ts";

/** Gives a video or sound that names its files in `source` elements the first of them, as the allow-list asks. */
export function rehypeMediaSources() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "element", (node) => {
      if (node.tagName !== "audio" && node.tagName !== "video") return;
      node.properties.src ??= partsNamed(node, "source").find(
        ({ properties }) => properties.src,
      )?.properties.src;
      if (node.properties.poster !== undefined)
        reportLost(node, "‘poster’(재생 전 이미지)를", node.position, file);
      for (const track of partsNamed(node, "track"))
        reportLost(node, "‘<track>’(자막)을", track.position, file);
    });
  };
}

function partsNamed(node: Element, name: string): readonly Element[] {
  const parts: Element[] = [];
  visit(node, "element", (part) => {
    if (part.tagName === name) parts.push(part);
  });
  return parts;
}

function reportLost({ tagName }: Element, part: string, place: Element["position"], file: VFile): void {
  report(file, {
    rule: "html/media-part-removed",
    message: `‘<${tagName}>’ 태그에서 이 사이트가 표시하지 못하는 ${part} 제외했습니다.`,
    mend: "독자가 꼭 봐야 할 내용이면 본문에 텍스트나 이미지로 넣어 주세요.",
    place,
  });
}
