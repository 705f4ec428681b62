import { closingOf, ENVIRONMENTS } from "../../text/formula-syntax/brackets.ts";
import { withoutDoubledEscapes } from "../../text/formula-syntax/formula-text.ts";
import { findCodeRanges, isInside, type Range } from "./code-ranges.ts";
import { containerOf, foldFormula, lineOffsets } from "./fold-kramdown-math.ts";

const OPENING = new RegExp(
  String.raw`^(?<prefix>[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(?<opening>\\\\\[|\\\[(?=[ \t]*$)|\\begin\{(?:${ENVIRONMENTS})\*?\})(?<head>.*)$`,
);
/** Without one of these, `\[` and `\]` around lines are brackets. */
const TEX = /[\\^_=]/;

/**
 * Writes formulas of several lines that MathJax finds without dollars, `\\[…\\]` and `\begin{align}…\end{align}`, as
 * blocks between dollars: what stands in them is neither a list nor a heading. Every line keeps its number.
 *
 * `\\[` / `a` / `\\]` → `$$` / `a` / `$$`
 */
export function foldLatexBlocks(body: string): string {
  if (!/\\\[|\\begin\{/.test(body)) return body;
  const lines = body.split(/\r?\n/);
  const offsets = lineOffsets(body);
  let taken: readonly Range[] | undefined;
  /** Up to which line each opening is known to have no end: looked for once, not from every line. */
  const endless = new Map<string, number>();

  for (let first = 0; first < lines.length; first++) {
    const { prefix = "", opening = "", head = "" } = OPENING.exec(lines[first] ?? "")?.groups ?? {};
    if (opening === "" || first < (endless.get(opening) ?? 0)) continue;
    const { line: last, isEnd } = findEnd(lines, first, opening, head);
    if (!isEnd) endless.set(opening, last);
    if (!isEnd || last === first) continue;
    taken ??= findCodeRanges(body, "formulas");
    // Code, or a line of a formula that began above.
    if (isInside(taken, (offsets[first] ?? 0) + prefix.length - 1)) continue;
    const folded = fold(lines.slice(first, last + 1), { prefix, opening, head });
    if (folded !== undefined) lines.splice(first, last - first + 1, ...folded);
    first = last;
  }
  return lines.join("\n");
}

/** The line that ends what `opening` began; none holds it beyond a blank line, as MathJax looks into one paragraph. */
function findEnd(
  lines: readonly string[],
  first: number,
  opening: string,
  head: string,
): { readonly line: number; readonly isEnd: boolean } {
  const closing = closingOf(opening);
  let open = 1;
  for (let index = first; index < lines.length; index++) {
    const line = index === first ? head : (lines[index] ?? "");
    if (index > first && line.slice(containerOf(line).length) === "") return { line: index, isEnd: false };
    open += opening.startsWith("\\begin") ? count(line, opening) : 0;
    open -= count(line, closing);
    if (open <= 0) return { line: index, isEnd: true };
  }
  return { line: lines.length, isEnd: false };
}

function count(line: string, words: string): number {
  return line.split(words).length - 1;
}

interface Opened {
  readonly prefix: string;
  readonly opening: string;
  readonly head: string;
}

function fold(block: readonly string[], { prefix, opening, head }: Opened): string[] | undefined {
  const closing = closingOf(opening);
  const end = block.at(-1) ?? "";
  const container = containerOf(end);
  const place = end.lastIndexOf(closing);
  const isEnvironment = opening.startsWith("\\begin");
  const kept = isEnvironment ? opening : "";
  const written = [kept + head, ...block.slice(1, -1), end.slice(container.length, place)];
  if (opening === "\\[" && !(end.trim().endsWith(closing) && TEX.test(written.join("\n")))) return undefined;
  const [first = "", ...others] = withoutDoubledEscapes(written.join("\n")).split("\n");
  const last = others.pop() ?? "";
  return foldFormula({
    prefix,
    head: first,
    inner: others,
    tail: isEnvironment ? last + closing : last,
    container,
    after: end.slice(place + closing.length),
    inLine: (tex) => (isEnvironment ? tex : `\\\\[${tex}\\\\]`),
  });
}
