import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { VFile } from "vfile";
import { nearest } from "../../content/findings/suggest.ts";
import type { Labels } from "../../i18n/body-labels.ts";
import { report } from "../findings/finding.ts";
import { formulaId } from "../tree/formula-id.ts";
import { visit } from "../tree/visit.ts";
import { componentTag } from "./registry.ts";

interface Options {
  /** Whether the article asks for formulas at all. */
  readonly math: boolean;
  readonly labels: Pick<Labels, "formula">;
}

interface NumberedFormula {
  readonly label: string;
  readonly id: string;
  readonly number: string;
  readonly node: Element;
}

const formulaTag = componentTag("Math");
const referenceTag = componentTag("Ref");

/**
 * Numbers the labelled formulas of an article from 1, and turns references into links.
 *
 * In:  <Ref to="eq-1" />
 * Out: <a class="formula-reference" href="#…">식 (1)</a>
 */
export function rehypeNumberedFormulas({ math, labels }: Options) {
  return (tree: Root, file: VFile): void => {
    const formulas = numberFormulas(tree, math, file);
    visit(tree, "element", (node) => {
      if (node.tagName === referenceTag) resolve(node, formulas, labels, file);
    });
  };
}

function numberFormulas(tree: Root, math: boolean, file: VFile): ReadonlyMap<string, NumberedFormula> {
  const byId = new Map<string, NumberedFormula>();
  let count = 0;
  visit(tree, "element", (node) => {
    if (node.tagName !== formulaTag) return;
    count += 1;
    const number = String(count);
    const { label } = node.properties;
    node.properties = { number };
    reportWithoutFormula(node, math, file);
    // A missing label has been reported as such.
    if (typeof label !== "string") return;
    const id = formulaId(label);
    const first = byId.get(id);
    if (first !== undefined) {
      reportTwice(label, first, node, file);
      return;
    }
    node.properties.id = id;
    byId.set(id, { label, id, number, node });
  });
  return byId;
}

function resolve(
  node: Element,
  formulas: ReadonlyMap<string, NumberedFormula>,
  labels: Options["labels"],
  file: VFile,
): void {
  const { to } = node.properties;
  const formula = typeof to === "string" ? formulas.get(formulaId(to)) : undefined;
  if (typeof to === "string" && formula === undefined) reportUnknown(to, formulas, node, file);
  node.tagName = formula === undefined ? "span" : "a";
  node.properties = {
    className: ["formula-reference"],
    ...(formula && { href: `#${encodeURIComponent(formula.id)}` }),
  };
  node.children = [{ type: "text", value: labels.formula(formula?.number ?? "?") }];
}

/** Finds the formula that `$$` produces; one within a line becomes a block too. */
function reportWithoutFormula(node: Element, math: boolean, file: VFile): void {
  let found = false;
  visit(node, "element", ({ tagName, properties }) => {
    const { className } = properties;
    if (tagName !== "code" || !Array.isArray(className)) return;
    if (!className.some((name) => String(name).startsWith("math-"))) return;
    properties.className = className.map((name) => (name === "math-inline" ? "math-display" : name));
    found = true;
  });
  if (found) return;
  const isOff = !math && textOf(node).includes("$");
  report(file, {
    rule: isOff ? "math/off" : "math/no-formula",
    message: isOff
      ? "이 기사에 수식 설정(math)이 없어 ‘<Math>’ 안의 수식이 글자 그대로 표시됩니다."
      : "‘<Math>’ 안에 수식이 없습니다.",
    mend: isOff
      ? "기사 정보(파일 맨 위의 ‘---’ 두 줄 사이)에 ‘math: true’ 줄을 추가해 주세요."
      : "‘<Math>’와 ‘</Math>’ 사이에 ‘$$’만 있는 줄을 두 개 두고, 그 사이의 줄에 수식을 입력해 주세요.",
    place: node.position,
  });
}

function reportTwice(label: string, first: NumberedFormula, node: Element, file: VFile): void {
  report(file, {
    rule: "math/duplicate-label",
    message: `수식 이름이 앞의 식 (${first.number})의 이름과 같습니다: ‘${label}’`,
    mend: `‘<Math label="${label}-2">’처럼 다른 이름으로 바꾸고, 이 수식을 참조하는 ‘<Ref to="${label}" />’도 함께 바꿔 주세요.`,
    place: node.position,
  });
}

function reportUnknown(
  to: string,
  formulas: ReadonlyMap<string, NumberedFormula>,
  node: Element,
  file: VFile,
): void {
  const known = [...formulas.values()].map(({ label }) => label);
  const meant = nearest(to, known);
  report(file, {
    rule: "math/unknown-label",
    message:
      known.length === 0
        ? `‘<Ref>’ 태그가 참조하는 수식이 없습니다: ‘${to}’. 이 기사에는 이름 있는 수식이 없습니다.`
        : `‘<Ref>’ 태그가 참조하는 수식이 없습니다: ‘${to}’. 이 기사의 수식 이름: ${known.join(", ")}`,
    mend:
      meant === undefined
        ? `참조할 수식을 ‘<Math label="${to}">’와 ‘</Math>’로 감싸 주세요.`
        : `‘<Ref to="${meant}" />’라고 입력해 주세요.`,
    place: node.position,
  });
}
