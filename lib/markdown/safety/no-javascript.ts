import type { Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { VFile } from "vfile";
import { excerpt, report } from "../findings/finding.ts";
import { SKIP, visit } from "../tree/visit.ts";

/** Reports and removes every piece of JavaScript of an `.mdx` body, which the compiler would drop without a word. */
export function remarkNoJavascript() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      switch (node.type) {
        case "mdxjsEsm":
          reportModules(node.value, node.position, file);
          break;
        case "mdxFlowExpression":
        case "mdxTextExpression":
          if (!isComment(node.value)) {
            report(file, {
              rule: "mdx/expression-dropped",
              message: `중괄호로 감싼 부분은 기사에 표시되지 않습니다: ‘{${excerpt(node.value, 40)}}’`,
              mend: `글자로 보이게 하려면 여는 중괄호 앞에 역슬래시를 붙여 ‘\\{${excerpt(node.value, 40)}}’처럼 입력하고, 계산한 값을 표시하려던 것이면 그 값을 그대로 입력해 주세요.`,
              place: node.position,
            });
          }
          break;
        case "mdxJsxFlowElement":
        case "mdxJsxTextElement":
          dropExpressionAttributes(node, file);
          return;
        default:
          return;
      }
      if (parent === undefined || index === undefined) return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

function reportModules(value: string, place: Root["position"], file: VFile): void {
  const kinds = new Set(value.match(/^(?:import|export)\b/gm) ?? ["import"]);
  for (const kind of kinds) {
    report(file, {
      rule: kind === "export" ? "mdx/export-dropped" : "mdx/import-dropped",
      message: `‘${kind}’ 단어로 시작하는 문단은 코드로 처리되어 기사에 표시되지 않습니다: ‘${excerpt(value, 40)}’`,
      mend: `이 문단을 삭제해 주세요. 본문이라면 첫 단어를 백틱으로 감싸 \`${kind}\`처럼 입력해 주세요.`,
      place,
    });
  }
}

function dropExpressionAttributes(node: MdxJsxFlowElement | MdxJsxTextElement, file: VFile): void {
  node.attributes = node.attributes.filter((attribute) => {
    const place = attribute.position ?? node.position;
    if (attribute.type === "mdxJsxExpressionAttribute") {
      report(file, {
        rule: "mdx/expression-dropped",
        message: `‘<${node.name}>’ 태그에서 중괄호로 입력한 속성은 적용되지 않습니다: ‘{${excerpt(attribute.value, 40)}}’`,
        mend: '속성을 하나씩 이름="값" 형식으로 입력해 주세요.',
        place,
      });
      return false;
    }
    if (typeof attribute.value === "object" && attribute.value !== null) {
      report(file, {
        rule: "mdx/expression-dropped",
        message: `‘<${node.name}>’ 태그에서 중괄호로 입력한 속성은 적용되지 않습니다: ‘${attribute.name}={${excerpt(attribute.value.value, 40)}}’`,
        mend: `중괄호를 삭제하고 이렇게 입력해 주세요: ‘${attribute.name}="${writtenValue(attribute.value.value)}"’`,
        place,
      });
      return false;
    }
    return true;
  });
}

/** The value of a text or a number in braces. */
function writtenValue(code: string): string {
  return /^\s*(?:["'`]([^"'`$]*)["'`]|(-?[\d.]+))\s*$/.exec(code)?.slice(1).join("") ?? "값";
}

// An MDX comment (braces around a JavaScript comment) and empty braces hold nothing for the reader.
function isComment(value: string): boolean {
  return (
    value
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\/\/.*$/gm, "")
      .trim() === ""
  );
}
