import { closingOf } from "./brackets.ts";

/** A formula without the marks around it. */
export interface FormulaText {
  readonly tex: string;
  readonly style: "block" | "inline";
}

/** `$ a $` → `a`, inline; `\\[a\\]` → `a`, a block; `\begin{align}…\end{align}` stays whole */
export function readFormulaText(written: string): FormulaText {
  const [opening = ""] = /^(?:\$+|\\\$\$|\\\\?[([])/.exec(written) ?? [];
  if (opening === "") return { tex: withoutDoubledEscapes(written), style: "block" };
  const closing = /^\$+$/.test(opening) ? opening : closingOf(opening);
  const tex = written.slice(opening.length, -closing.length).trim();
  const style = opening.endsWith("[") ? "block" : "inline";
  return { tex: /^\\\\/.test(opening) ? withoutDoubledEscapes(tex) : tex, style };
}

const LINES = /\\(?:begin|substack|shortstack|cases|p?matrix|array)\b/;
const ESCAPED_MARK =
  /\\(?:text[a-z]*|mbox|math(?:rm|tt|sf|it|bf)|operatorname\*?)\s{0,9}\{[^{}]*\}|\\(?<mark>[_*])/g;

/**
 * What Markdown passes on to MathJax of a formula whose marks it doesn't know: one backslash of two, `_` of `\_`. Two
 * that begin a new line, in an environment, stay as long as none there is doubled once more.
 *
 * `a\_1 \\, b` → `a_1 \, b`; `\begin{matrix} a \\\\ b \end{matrix}` → `\begin{matrix} a \\ b \end{matrix}`
 *
 * @see https://kramdown.gettalong.org/syntax.html#escaping
 */
export function withoutDoubledEscapes(tex: string): string {
  const isWhole = tex.includes("\\\\\\\\") || !LINES.test(tex);
  const single = isWhole ? tex.replace(/\\\\/g, "\\") : tex.replace(/(?<!\\)\\\\(?=[{}_#%,;!])/g, "\\");
  return single.replace(ESCAPED_MARK, (written, ...rest) => markOf(rest) ?? written);
}

function markOf(rest: readonly unknown[]): string | undefined {
  const groups = rest.at(-1);
  return (groups as { mark?: string }).mark;
}
