import "katex/contrib/mhchem";
import katex from "katex";
import { explainRefusal } from "../findings/formula/explain-refusal.ts";
import type { FormulaRefusal } from "../findings/formula/reason.ts";
import { FormulaMacros } from "./formula-macros.ts";
import { boxFormulaParts } from "./formula-parts.ts";
import { joinFormulaWords } from "./formula-words.ts";

export type FormulaStyle = "block" | "inline";

export type TypesetFormula =
  | { readonly kind: "typeset"; readonly html: string }
  /** `offset` is the place inside the formula, where KaTeX knows it. */
  | (FormulaRefusal & { readonly kind: "refused"; readonly offset: number | undefined });

/** Environments that KaTeX knows for blocks only, and MathJax everywhere. */
const BLOCK_ONLY = /\\tag\b|\\begin\{(?:align|alignat|CD|equation|gather|split)\*?\}/;

/**
 * Typesets one formula with KaTeX: HTML for the eye, MathML for screen readers.
 * @param macros what formulas before it defined; it may define more
 */
export function typesetFormula(
  source: string,
  style: FormulaStyle,
  macros: FormulaMacros = new FormulaMacros(),
): TypesetFormula {
  const typeset = typesetTex(source, style, macros);
  const rewritten = typeset.kind === "refused" ? writeForKatex(source) : source;
  if (rewritten === source) return typeset;
  const again = typesetTex(rewritten, style, macros);
  return again.kind === "refused" ? typeset : { ...again, html: withSource(again.html, source) };
}

/** A reader who copies the formula gets what its author wrote. */
export function withSource(html: string, source: string): string {
  const text = source.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return html.replace(/(?<=<annotation encoding="application\/x-tex">)[^<]*/, () => text);
}

function typesetTex(source: string, style: FormulaStyle, macros: FormulaMacros): TypesetFormula {
  /** Commands that would make links, load images or set classes and styles. */
  const untrusted: string[] = [];
  try {
    const html = katex.renderToString(source, {
      // A number beside a formula needs a line of its own, wherever the formula was written.
      displayMode: style === "block" || BLOCK_ONLY.test(source),
      output: "htmlAndMathml",
      throwOnError: true,
      trust: ({ command }) => {
        untrusted.push(command);
        return false;
      },
      // Definitions outside of braces hold for the formulas that follow.
      globalGroup: true,
      macros: macros.table as Record<string, object>,
      // No macro that grows without end, no box larger than the page.
      maxExpand: macros.mostExpansions,
      maxSize: 50,
      // Hangul in a formula, and other departures from LaTeX, are typeset as well as they can be.
      strict: "ignore",
    });
    macros.settle(source, { html });
    const command = untrusted[0];
    if (command === undefined) return { kind: "typeset", html: joinFormulaWords(boxFormulaParts(html)) };
    const offset = source.indexOf(command);
    return {
      kind: "refused",
      reason: `‘${command}’ 명령은 쓸 수 없습니다.`,
      mend: "이 명령을 삭제해 주세요. 링크와 이미지는 수식 밖에 입력합니다.",
      offset: offset === -1 ? undefined : offset,
    };
  } catch (error) {
    const isRefusal = error instanceof katex.ParseError;
    // mhchem throws what is no error: `["ExtraCloseMissingOpen", "…"]`.
    const message = isRefusal ? error.rawMessage : String(error);
    const offset = isRefusal ? error.position : undefined;
    if (message.startsWith("Too many expansions")) macros.settle(source, "endless");
    return { kind: "refused", ...explainRefusal(message, source), offset };
  }
}

/**
 * Writes for KaTeX what MathJax, which most old sites load, knows and KaTeX does not: the environment `eqnarray`, and
 * `_` and `^` in text.
 * @see https://katex.org/docs/support_table
 */
function writeForKatex(tex: string): string {
  return tex
    .replace(/\\begin\{eqnarray\*?\}/g, "\\begin{array}{rcl}")
    .replace(/\\end\{eqnarray\*?\}/g, "\\end{array}")
    .replace(/\\(?:text(?:bf|it|rm|sf|tt)?|mbox)\{[^{}]*\}/g, (text) =>
      text.replace(/(?<!\\)_/g, "\\_").replace(/(?<!\\)\^/g, "\\textasciicircum{}"),
    );
}
