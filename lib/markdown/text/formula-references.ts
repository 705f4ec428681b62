import type { Element, ElementContent, Root, Text } from "hast";
import { h } from "hastscript";
import type { VFile } from "vfile";
import { nearest } from "../../content/findings/suggest.ts";
import { report } from "../findings/finding.ts";
import { formulaId } from "../tree/formula-id.ts";
import { SKIP, visit } from "../tree/visit.ts";
import type { MacroTable } from "./formula-macros.ts";

/** A formula with `\label{…}`, and the number that `\ref{…}` says. */
export interface LabelledFormula {
  /** That of the whole formula, whichever row has the label. */
  readonly id: string;
  readonly number: string;
}

interface WrittenFormula {
  readonly source: string;
  readonly style: "block" | "inline";
  readonly node: Element;
}

export interface NumberedFormulas {
  readonly byLabel: ReadonlyMap<string, LabelledFormula>;
  /** What to typeset instead, for a formula that gets its number from its label. */
  readonly numberedSource: (formula: WrittenFormula) => string;
}

const LABEL = /\\label\s{0,9}\{([^{}]{1,200})\}/g;
const REFERENCE = /\\(eq)?ref\s{0,9}\{([^{}\n]{1,200})\}/g;
const NUMBERING = /^\s*\\begin\{(?<name>equation|align|alignat|gather)\}/;

/**
 * Numbers the formulas as the stylesheet of KaTeX does, which counts the rows of `equation` and the like; a formula
 * outside of these that has a label becomes one of them.
 */
export function numberFormulas(formulas: readonly WrittenFormula[]): NumberedFormulas {
  const byLabel = new Map<string, LabelledFormula>();
  let count = 0;
  for (const formula of formulas) {
    for (const row of rowsOf(formula)) {
      const tag = /\\tag\*?\s{0,9}\{([^{}]*)\}/.exec(row.tex)?.[1];
      if (row.isNumbered) count++;
      const number = tag ?? (row.isNumbered ? String(count) : undefined);
      if (number === undefined) continue;
      for (const [, label = ""] of row.tex.matchAll(LABEL))
        if (!byLabel.has(label)) byLabel.set(label, { id: formulaId(labelIn(formula.source)), number });
    }
  }
  const numberedSource = (formula: WrittenFormula): string =>
    getsNumber(formula) ? inEquation(formula.source) : formula.source;
  return { byLabel, numberedSource };
}

/** The first label of a formula, which is its address. */
export function labelIn(source: string): string {
  const [first] = source.matchAll(LABEL);
  return first?.[1] ?? "";
}

interface Row {
  readonly tex: string;
  readonly isNumbered: boolean;
}

function rowsOf(formula: WrittenFormula): readonly Row[] {
  const { source } = formula;
  const name = NUMBERING.exec(source)?.groups?.name;
  if (name === undefined) return [{ tex: source, isNumbered: getsNumber(formula) }];
  const rows = name === "equation" ? [source] : splitRows(source);
  return rows.map((tex) => ({ tex, isNumbered: !/\\(?:tag\*?|notag|nonumber)(?![A-Za-z])/.test(tex) }));
}

/** `\\` in an environment further inside begins no row of this one. */
function splitRows(source: string): readonly string[] {
  const rows = [""];
  let depth = 0;
  for (const part of source.split(/(\\begin\{[^{}]*\}|\\end\{[^{}]*\}|\\\\)/)) {
    if (part.startsWith("\\begin")) depth++;
    if (part.startsWith("\\end")) depth--;
    if (part === "\\\\" && depth === 1) rows.push("");
    else rows[rows.length - 1] += part;
  }
  return rows;
}

function getsNumber({ source, style }: WrittenFormula): boolean {
  return (
    style === "block" &&
    labelIn(source) !== "" &&
    !/\\tag\b|\\begin\{(?:equation|align|alignat|gather)\*?\}/.test(source)
  );
}

function inEquation(source: string): string {
  const tex = source.replace(LABEL, "").trim();
  const rows = /\\\\/.test(tex.replace(/\\begin\{[^{}]*\}[\s\S]*\\end\{[^{}]*\}/, ""));
  return `\\begin{equation}${rows ? `\\begin{gathered}${tex}\\end{gathered}` : tex}\\end{equation}`;
}

/** `\label`, `\ref` and `\eqref` in a formula. */
export function referenceMacros({ byLabel }: NumberedFormulas): MacroTable {
  const number = (context: Context): string => byLabel.get(labelOf(context))?.number ?? "??";
  return {
    "\\label": (context: Context) => {
      context.consumeArg();
      return "";
    },
    "\\ref": (context: Context) => `\\text{${number(context)}}`,
    "\\eqref": (context: Context) => `\\text{(${number(context)})}`,
  };
}

/** What KaTeX calls a macro with; the tokens are in reverse. */
interface Context {
  readonly consumeArg: () => { readonly tokens: readonly { readonly text: string }[] };
}

function labelOf(context: Context): string {
  return context.consumeArg().tokens.reduce((text, token) => token.text + text, "");
}

/** Says which labels are there twice, and which formulas are referred to and are not there. */
export function reportReferences(
  formulas: readonly WrittenFormula[],
  { byLabel }: NumberedFormulas,
  file: VFile,
): void {
  const seen = new Set<string>();
  for (const { source, node } of formulas) {
    for (const [, label = ""] of source.matchAll(LABEL)) {
      if (seen.has(label)) reportTwice(label, node, file);
      seen.add(label);
    }
    for (const [written, , label = ""] of source.matchAll(REFERENCE))
      if (!byLabel.has(label)) reportUnknown(written, label, byLabel, node, file);
  }
}

/** Makes links of `\ref{…}` and `\eqref{…}` in the text, which MathJax reads there too: `\eqref{a}` → `(1)` */
export function linkReferences(tree: Root, { byLabel }: NumberedFormulas, file: VFile): void {
  visit(tree, (node, index, parent) => {
    if (node.type === "element" && /^(?:a|code|pre)$/.test(node.tagName)) return SKIP;
    if (node.type !== "text" || parent === undefined || index === undefined) return;
    if (!node.value.includes("ref{")) return;
    const shown = node.value
      .split(/(\\(?:eq)?ref\{[^{}\n]{1,200}\})/)
      .filter((part) => part !== "")
      .map((part): ElementContent => {
        const [written, eq, label = ""] = [...part.matchAll(REFERENCE)][0] ?? [];
        if (written === undefined) return { type: "text", value: part };
        const formula = byLabel.get(label);
        if (formula === undefined) reportUnknown(written, label, byLabel, node, file);
        return formula === undefined ? { type: "text", value: part } : toLink(formula, eq !== undefined);
      });
    parent.children.splice(index, 1, ...(shown as typeof parent.children));
    return [SKIP, index + shown.length];
  });
}

function toLink({ id, number }: LabelledFormula, inBrackets: boolean): Element {
  const href = `#${encodeURIComponent(id)}`;
  return h("a", { className: ["formula-reference"], href }, inBrackets ? `(${number})` : number);
}

function reportTwice(label: string, node: Element, file: VFile): void {
  report(file, {
    rule: "math/duplicate-label",
    message: `수식 이름이 앞에 있는 수식의 이름과 같습니다: ‘${label}’`,
    mend: `‘\\label{${label}-2}’처럼 다른 이름으로 바꾸고, 이 수식을 참조하는 ‘\\eqref{${label}}’도 함께 바꿔 주세요.`,
    place: node.position,
  });
}

function reportUnknown(
  written: string,
  label: string,
  byLabel: NumberedFormulas["byLabel"],
  node: Element | Text,
  file: VFile,
): void {
  const near = nearest(label, [...byLabel.keys()]);
  report(file, {
    rule: "math/unknown-reference",
    message: `참조하는 수식이 이 기사에 없습니다: ‘${written}’`,
    mend:
      near === undefined
        ? `참조할 수식 안에 ‘\\label{${label}}’을 입력하거나, 이 부분을 수식의 번호로 바꿔 주세요.`
        : `‘${written.replace(label, near)}’라고 입력해 주세요.`,
    place: node.position,
  });
}
