import type { Root } from "mdast";
import type { VFile } from "vfile";
import { report } from "../findings/finding.ts";
import { visit } from "../tree/visit.ts";
import { componentNames, propNames } from "./registry.ts";

/** A component's tag with one of its props: without one, `List<Event>` would be meant as text. */
const tags = new RegExp(
  componentNames
    .filter((name) => propNames(name).length > 0)
    .map((name) => `<${name}\\s(?:[^<>]*\\s)?(?:${propNames(name).join("|")})=`)
    .join("|"),
  "g",
);

/** Reports components in a `.md` body, where HTML knows `<Figure>` as an element that shows none of its props. */
export function remarkReportComponents() {
  return (tree: Root, file: VFile): void => {
    visit(tree, "html", ({ value, position }) => {
      if (position === undefined) return;
      for (const found of value.matchAll(tags)) {
        const before = value.slice(0, found.index).split("\n");
        const line = position.start.line + before.length - 1;
        const column = (before.length === 1 ? position.start.column : 1) + (before.at(-1)?.length ?? 0);
        const name = /^<(\w+)/.exec(found[0])?.[1];
        report(file, {
          rule: "html/component-in-markdown",
          message: `‘<${name}>’ 태그는 .mdx 기사에서만 쓸 수 있어, 속성에 입력한 내용이 독자에게 보이지 않습니다.`,
          mend: "파일 확장자를 .md에서 .mdx로 바꾸거나, 이미지는 ![설명](경로)처럼 Markdown으로 입력해 주세요.",
          place: { line, column },
        });
      }
    });
  };
}
