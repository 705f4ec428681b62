import type { Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { VFile } from "vfile";
import { report } from "./finding.ts";
import { SKIP, visit } from "./visit.ts";

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
              severity: "error",
              rule: "mdx/expression-dropped",
              message: `중괄호로 감싼 부분은 기사에서 글로 보이지 않습니다: ‘{${shorten(node.value)}}’`,
              mend: "중괄호를 글자로 쓰려면 ‘\\{’처럼 앞에 역빗금을 붙이고, 값이 필요하면 그 값을 글로 적어 주세요.",
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
      severity: "error",
      rule: kind === "export" ? "mdx/export-dropped" : "mdx/import-dropped",
      message: `‘${kind}’로 시작하는 문단은 프로그램으로 읽혀 기사에 보이지 않습니다: ‘${shorten(value)}’`,
      mend: `이 문단을 지워 주세요. 글의 일부라면 첫 낱말을 백틱으로 감싸 \`${kind}\`처럼 적어 주세요.`,
      place,
    });
  }
}

function dropExpressionAttributes(node: MdxJsxFlowElement | MdxJsxTextElement, file: VFile): void {
  node.attributes = node.attributes.filter((attribute) => {
    const place = attribute.position ?? node.position;
    if (attribute.type === "mdxJsxExpressionAttribute") {
      report(file, {
        severity: "error",
        rule: "mdx/expression-dropped",
        message: `‘<${node.name}>’ 태그에서 중괄호로 적은 속성은 쓰이지 않습니다: ‘{${shorten(attribute.value)}}’`,
        mend: '속성을 하나씩 이름="값" 꼴로 적어 주세요.',
        place,
      });
      return false;
    }
    if (typeof attribute.value === "object" && attribute.value !== null) {
      report(file, {
        severity: "error",
        rule: "mdx/expression-dropped",
        message: `‘<${node.name}>’ 태그에서 중괄호로 적은 속성은 쓰이지 않습니다: ‘${attribute.name}={${shorten(attribute.value.value)}}’`,
        mend: `중괄호 대신 따옴표로 ${attribute.name}="값"처럼 적어 주세요.`,
        place,
      });
      return false;
    }
    return true;
  });
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

function shorten(value: string): string {
  const line = value.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
