import { findCodeRanges, isInside, type Range } from "./code-ranges.ts";

/** What may stand before a block in its line: quote marks, indentation, one list marker. */
const OPENING = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)\$\$(?!\$)(.*)$/;
const CONTAINER = /^[ \t>]*/;

/**
 * Rewrites kramdown's formula blocks so that `remark-math` reads the same formula, line for line.
 *
 * kramdown takes everything from `$$` to the next `$$`, whatever stands on their lines; `remark-math` wants each
 * on a line of its own and otherwise reads to the end of the article. A `$$` that nothing closes becomes text.
 *
 * @see https://kramdown.gettalong.org/syntax.html#math-blocks
 */
export function foldKramdownMath(body: string): string {
  if (!body.includes("$$")) return body;
  const lines = body.split(/\r?\n/);
  const offsets = lineOffsets(body);
  let code: readonly Range[] | undefined;

  for (let first = 0; first < lines.length; first++) {
    const opening = OPENING.exec(lines[first] ?? "");
    const [, prefix = "", rest = ""] = opening ?? [];
    if (opening === null || rest.includes("$$")) continue;
    code ??= findCodeRanges(body);
    if (isInside(code, (offsets[first] ?? 0) + prefix.length)) continue;
    const last = findClosing(lines, first, rest);
    if (last === undefined) {
      lines[first] = `${prefix}\\$\\$${rest}`;
      continue;
    }
    lines.splice(first, last - first + 1, ...fold(lines.slice(first, last + 1), prefix, rest));
    first = last;
  }
  return lines.join("\n");
}

/** A blank line ends the search only after content on the opening line: there a forgotten `$$` is likelier. */
function findClosing(lines: readonly string[], first: number, rest: string): number | undefined {
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line.includes("$$")) return index;
    if (rest.trim() !== "" && line.replace(CONTAINER, "").trim() === "") return undefined;
  }
  return undefined;
}

function fold(block: readonly string[], prefix: string, rest: string): string[] {
  const closing = block.at(-1) ?? "";
  const container = CONTAINER.exec(closing)?.[0] ?? "";
  const [before = "", ...afterParts] = closing.slice(container.length).split("$$");
  const after = afterParts.join("$$");
  const head = withoutComment(rest);
  const tail = before.trim();
  const inner = block.slice(1, -1);

  if (after.trim() !== "" || inner.length === 0) {
    const formula = [head, ...inner.map((line) => withoutComment(line.replace(CONTAINER, ""))), tail];
    const joined = `${prefix}$$${formula.filter((part) => part !== "").join(" ")}$$${after}`;
    return [joined, ...block.slice(1).map(() => "")];
  }
  if (head !== "") inner[0] = insertAfterContainer(inner[0] ?? "", `${head} `);
  if (tail !== "") inner[inner.length - 1] = `${withoutCommentAtEnd(inner.at(-1) ?? "")} ${tail}`;
  // Four spaces more would make text of the closing dollars, and a formula of the rest of the article.
  const end = container.length - prefix.length < 4 ? container : prefix.replace(/[^ \t>]/g, " ");
  return [`${prefix}$$`, ...inner, `${end}$$`];
}

function insertAfterContainer(line: string, text: string): string {
  const container = CONTAINER.exec(line)?.[0] ?? "";
  return `${container}${text}${line.slice(container.length)}`;
}

/** TeX ignores `%` and the rest of its line; once lines are joined, that would be the rest of the formula. */
function withoutComment(tex: string): string {
  return withoutCommentAtEnd(tex).trim();
}

function withoutCommentAtEnd(tex: string): string {
  return tex.replace(/(?<!\\)%.*$/, "").trimEnd();
}

function lineOffsets(body: string): readonly number[] {
  const offsets = [0];
  for (const match of body.matchAll(/\n/g)) offsets.push(match.index + 1);
  return offsets;
}
