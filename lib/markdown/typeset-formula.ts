import katex from "katex";
import "katex/contrib/mhchem";
import { writeForKatex } from "./tex-dialect.ts";

export type FormulaStyle = "block" | "inline";

export type TypesetFormula =
  | { readonly kind: "typeset"; readonly html: string }
  /** `offset` is the place inside the formula, where KaTeX knows it. */
  | { readonly kind: "refused"; readonly reason: string; readonly offset: number | undefined };

/** Typesets one formula with KaTeX: HTML for the eye, MathML for screen readers. */
export function typesetFormula(source: string, style: FormulaStyle): TypesetFormula {
  const typeset = typesetTex(source, style);
  const rewritten = typeset.kind === "refused" ? writeForKatex(source) : source;
  if (rewritten === source) return typeset;
  const again = typesetTex(rewritten, style);
  return again.kind === "refused" ? typeset : { ...again, html: withSource(again.html, source) };
}

/** A reader who copies the formula gets what its author wrote. */
function withSource(html: string, source: string): string {
  const text = source.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return html.replace(/(?<=<annotation encoding="application\/x-tex">)[^<]*/, () => text);
}

function typesetTex(source: string, style: FormulaStyle): TypesetFormula {
  /** Commands that would make links, load images or set classes and styles. */
  const untrusted: string[] = [];
  try {
    const html = katex.renderToString(source, {
      // A number beside a formula needs a line of its own, wherever the formula was written.
      displayMode: style === "block" || /\\tag\b/.test(source),
      output: "htmlAndMathml",
      throwOnError: true,
      trust: ({ command }) => {
        untrusted.push(command);
        return false;
      },
      // No macro that grows without end, no box larger than the page.
      maxExpand: 1000,
      maxSize: 50,
      // Hangul in a formula, and other departures from LaTeX, are typeset as well as they can be.
      strict: "ignore",
    });
    const command = untrusted[0];
    if (command === undefined) return { kind: "typeset", html };
    const offset = source.indexOf(command);
    return {
      kind: "refused",
      reason: `‘${command}’ 명령은 쓸 수 없습니다.`,
      offset: offset === -1 ? undefined : offset,
    };
  } catch (error) {
    if (!(error instanceof katex.ParseError))
      return { kind: "refused", reason: String(error), offset: undefined };
    return { kind: "refused", reason: translate(error.rawMessage), offset: error.position };
  }
}

/** KaTeX's commonest reasons; the others stay in its own words. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^Undefined control sequence: (.*)$/, "모르는 명령입니다: ‘$1’"],
  [/^Expected '(.*)', got 'EOF'$/, "‘$1’가 있어야 하는데 수식이 끝났습니다."],
  [/^Expected '(.*)', got '(.*)'$/, "‘$1’가 있어야 할 자리에 ‘$2’가 있습니다."],
  [
    /^Unexpected end of input in a macro argument, expected '(.*)'$/,
    "‘$1’가 있어야 하는데 수식이 끝났습니다.",
  ],
  [/^Too many expansions.*$/, "매크로가 끝없이 펼쳐집니다."],
  [/^Double (superscript|subscript)$/, "첨자를 두 번 달았습니다. 중괄호로 묶어 주세요."],
];

function translate(reason: string): string {
  const found = reasons.find(([pattern]) => pattern.test(reason));
  return found === undefined ? reason : reason.replace(found[0], found[1]);
}
