import { findCodeRanges, isInside, type MathReading, type Range } from "./code-ranges.ts";

const DEFINITION = /^ {0,3}\[(?!\^)[^[\]\n]{1,300}\]:[ \t]*\S/;

/**
 * Lines that end their block in kramdown, whatever stands below: the definition of a footnote or an abbreviation, an
 * attribute list, the end of an HTML block.
 */
const BLOCK_END =
  /^ {0,3}(?:\[\^[^\]\n]+\]:|\*\[[^\]\n]+\]:|\{:[^\n}]*\}[ \t]*$|(?:<[^\n]*)?<\/[a-z][a-z\d]*>[ \t]*$)/i;

/**
 * Takes the definition of a link from the block above it, which goes on up to the next blank line in CommonMark but not
 * in kramdown: `[^1]: note` and below it `[k]: https://…`. It goes to the end of the body, so that no line moves.
 *
 * @see https://kramdown.gettalong.org/syntax.html#block-boundaries
 */
export function freeDefinitions(body: string, math: MathReading = "text"): string {
  if (!body.includes("]:")) return body;
  const lines = body.split("\n");
  const freed: string[] = [];
  let code: readonly Range[] | undefined;
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    if (DEFINITION.test(line) && BLOCK_END.test(lines[index - 1] ?? "")) {
      code ??= findCodeRanges(body, math);
      if (!isInside(code, offset)) {
        freed.push(line);
        lines[index] = "";
      }
    }
    offset += line.length + 1;
  }
  return freed.length === 0 ? body : [...lines, "", ...freed].join("\n");
}
