/**
 * Writes for KaTeX what MathJax, which most old sites load, knows and KaTeX does not: the environment `eqnarray`, and
 * `_` and `^` in text.
 * @see https://katex.org/docs/support_table
 */
export function writeForKatex(tex: string): string {
  return tex
    .replace(/\\begin\{eqnarray\*?\}/g, "\\begin{array}{rcl}")
    .replace(/\\end\{eqnarray\*?\}/g, "\\end{array}")
    .replace(/\\(?:text(?:bf|it|rm|sf|tt)?|mbox)\{[^{}]*\}/g, (text) =>
      text.replace(/(?<!\\)_/g, "\\_").replace(/(?<!\\)\^/g, "\\textasciicircum{}"),
    );
}
