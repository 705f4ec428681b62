import { formulaConstruct, letterOf, type Scan } from "./formula-construct.ts";

const HANGUL = /\p{Script=Hangul}/u;
/** What only TeX has. */
const TEX = /[\\^_]/;
const WORDS = /\\(?:text[a-z]*|mbox)\s{0,9}\{[^{}]*\}/g;

/**
 * `$…$` and `$$…$$` in a line. A single dollar opens a formula as in Pandoc, so that money stays money: the formula
 * stands right beside it on either side, and no digit follows.
 *
 * `$5, 출력은 $15` → text; `답은 $x$이다` → a formula; `$\$10$` → a formula
 *
 * @see https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
export const dollarFormula = formulaConstruct(
  "dollarFormula",
  function (code) {
    const tail = this.events.at(-1)?.[1].type;
    return code !== 36 || tail === "characterEscape" || tail === "formula";
  },
  ({ previous }) => {
    const isBehindDigit = previous !== null && /\d/.test(letterOf(previous));
    let size = 0;
    let read: Scan | undefined;
    return (code) => {
      if (read !== undefined) return read(code);
      if (code === null) return "no formula";
      if (letterOf(code) === "$") {
        size++;
        return "more";
      }
      read = size === 1 ? single(isBehindDigit) : many(size);
      return read(code);
    };
  },
);

/** Up to the next dollar that is not escaped. */
function single(isBehindDigit: boolean): Scan {
  let text = "";
  let escaped = false;
  let closed = false;
  return (code) => {
    if (closed) return code !== null && /\d/.test(letterOf(code)) ? "no formula" : "end";
    if (code === null) return "no formula";
    const letter = letterOf(code);
    if (letter === "$" && !escaped) {
      closed = true;
      return isFormula(text, isBehindDigit) ? "more" : "no formula";
    }
    escaped = letter === "\\" && !escaped;
    text += letter;
    return "more";
  };
}

/** Up to as many dollars; kramdown knows no escapes in there. */
function many(size: number): Scan {
  let closing = 0;
  return (code) => {
    if (code !== null && letterOf(code) === "$") {
      closing++;
      return "more";
    }
    if (closing === size) return "end";
    closing = 0;
    return code === null ? "no formula" : "more";
  };
}

/**
 * Words of Korean are prose between two sums of money (`100$에서 200$`) unless there is TeX among them.
 * With a space inside the dollars, which old sites typeset and Pandoc doesn't, only what is TeX for certain is a
 * formula: `$ \alpha + 1 $`, `$ x $`.
 */
function isFormula(text: string, isBehindDigit: boolean): boolean {
  const left = /^\s/.test(text);
  const right = /\s$/.test(text);
  const holdsHangul = HANGUL.test(text.replace(WORDS, ""));
  const holdsTex = TEX.test(text);
  if (!left && !right) return !holdsHangul || holdsTex || !(isBehindDigit || /^\d/.test(text));
  if (holdsHangul || (left !== right && /^\s*\d/.test(text))) return false;
  return holdsTex || (/[A-Za-z]/.test(text) && !/[A-Za-z]{2}|^\d/.test(text));
}
