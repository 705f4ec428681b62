import type { TokenizeContext } from "micromark-util-types";
import { formulaConstruct, letterOf, type Scan } from "./formula-construct.ts";

/** The environments that MathJax typesets wherever they stand, by their names without the star. */
export const ENVIRONMENTS =
  "align|alignat|aligned|array|Bmatrix|bmatrix|cases|CD|eqnarray|equation|flalign|gather|gathered|matrix|multline|pmatrix|smallmatrix|split|Vmatrix|vmatrix";

const OPENINGS = new RegExp(String.raw`^(?:\\\\[([]|\\[([]|\\\$\$|\\begin\{(?:${ENVIRONMENTS})\*?\})$`);
const LONGEST_OPENING = "\\begin{smallmatrix*}".length;
/** What nobody writes between brackets that only have a backslash before them. */
const TEX = /\\[A-Za-z]|\^|_\{/;
const HANGUL = /\p{Script=Hangul}/u;
/** `\(` and `\[` are brackets in Markdown; only what is short is looked at for TeX. */
const MAX_SURE = 500;

/** Endings that are not in the rest of a text: each is looked for once, not once more from every place. */
const absent = new WeakMap<TokenizeContext, Set<string>>();

/**
 * The marks of LaTeX and MathJax for formulas in a line: `\\(…\\)`, `\\[…\\]`, kramdown's `\$$…$$` and an environment
 * without dollars. `\(…\)` and `\[…\]` are brackets to Markdown, and a formula where they hold TeX for certain.
 *
 * @see https://docs.mathjax.org/en/latest/input/tex/delimiters.html
 */
export const bracketFormula = formulaConstruct(
  "bracketFormula",
  () => true,
  (context) => {
    let read = "";
    let inner: Scan | undefined;
    return (code) => {
      if (inner !== undefined) return inner(code);
      if (code === null) return "no formula";
      read += letterOf(code);
      if (OPENINGS.test(read)) inner = upTo(read, context);
      return inner !== undefined || isOpening(read) ? "more" : "no formula";
    };
  },
);

function isOpening(read: string): boolean {
  return read.length < LONGEST_OPENING && /^\\(?:\\|\$|b[a-z]{0,4}(?:\{[A-Za-z]*\*?)?)?$/.test(read);
}

function upTo(opening: string, context: TokenizeContext): Scan {
  const closing = closingOf(opening);
  const isSure = !/^\\[([]$/.test(opening);
  const missing = absent.get(context) ?? new Set();
  absent.set(context, missing);
  let text = "";
  let tail = "";
  let depth = 1;
  let closed = missing.has(closing);
  if (closed) return () => "no formula";
  return (code) => {
    if (closed) return "end";
    if (code === null) {
      missing.add(closing);
      return "no formula";
    }
    text += letterOf(code);
    tail = (tail + letterOf(code)).slice(-opening.length - 1);
    // A single dollar is one of another formula.
    if (opening === "\\$$" && /\$[^$]$/.test(tail)) return "no formula";
    if (tail.endsWith(opening)) depth++;
    if (!tail.endsWith(closing)) return !isSure && text.length > MAX_SURE ? "no formula" : "more";
    if (opening.startsWith("\\begin") && --depth > 0) return "more";
    closed = true;
    const tex = text.slice(0, -closing.length);
    if (tex.trim() === "") return "no formula";
    return isSure || (TEX.test(tex) && !HANGUL.test(tex)) ? "more" : "no formula";
  };
}

/** `\\(` → `\\)`, `\begin{align}` → `\end{align}` */
export function closingOf(opening: string): string {
  if (opening === "\\$$") return "$$";
  return opening.replace("(", ")").replace("[", "]").replace("begin", "end");
}
