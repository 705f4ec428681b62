import { visit } from "../../tree/visit.ts";
import { type MathReading, parseUnmended } from "./code-ranges.ts";

/** A code span within a line, up to the longest real one. Without a bound, each stray mark would search to the end. */
const CODE = /(?<![`\\])(`+)(?!`)(.{0,300}?[^`])\1(?!`)/g;
const PIPE = /(?<!\\)\|/g;

/**
 * Escapes the pipes of code in the rows of a table: there GFM splits the row, and kramdown does not.
 *
 * @see https://github.github.com/gfm/#example-200
 * @see https://kramdown.gettalong.org/syntax.html#tables
 */
export function escapeCodePipes(body: string, math: MathReading = "text"): string {
  const lines = body.split("\n");
  const escaped = lines.map((line) => (line.includes("|") && line.includes("`") ? escapeIn(line) : line));
  // A quick look before the body is parsed, which costs as much as rendering it.
  if (escaped.every((line, index) => line === lines[index])) return body;
  visit(parseUnmended(body, math), "table", ({ position }) => {
    if (position === undefined) return;
    for (let index = position.start.line - 1; index < position.end.line; index++) {
      lines[index] = escaped[index] ?? "";
    }
  });
  return lines.join("\n");
}

function escapeIn(line: string): string {
  return line.replace(CODE, (code: string) => code.replace(PIPE, "\\|"));
}
