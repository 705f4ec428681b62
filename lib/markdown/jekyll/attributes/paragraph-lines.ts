import type { Paragraph, PhrasingContent, Text } from "mdast";
import type { Point } from "unist";

/** One source line of a paragraph, without the marks of the containers around it. */
export interface ParagraphLine {
  readonly line: number;
  /** Where `text` begins in its line, counted from 1. */
  readonly column: number;
  readonly offset: number;
  readonly text: string;
  /** Whether the line begins in the paragraph's own text, not within code or emphasis from the line before. */
  readonly plain: boolean;
}

/** The paragraph's source, line by line; `source` is the whole text, split at `\n`. */
export function readParagraphLines(
  paragraph: Paragraph,
  source: readonly string[],
): readonly ParagraphLine[] {
  const { start, end } = paragraph.position ?? {};
  if (start === undefined || end === undefined) return [];
  const lines: ParagraphLine[] = [];
  let lineOffset = (start.offset ?? 0) - (start.column - 1);
  for (let line = start.line; line <= end.line; line++) {
    const whole = source[line - 1] ?? "";
    const column = line === start.line ? start.column : (/^[ \t>]*/.exec(whole)?.[0].length ?? 0) + 1;
    const plain = !paragraph.children.some(
      (child) => child.type !== "text" && startLine(child) < line && (child.position?.end.line ?? 0) >= line,
    );
    lines.push({
      line,
      column,
      offset: lineOffset + column - 1,
      text: whole.slice(column - 1).trim(),
      plain,
    });
    lineOffset += whole.length + 1;
  }
  return lines;
}

/** Those children of a paragraph that stand on the given lines, as a paragraph; undefined when there are none. */
export function pickParagraphLines(
  paragraph: Paragraph,
  lines: readonly ParagraphLine[],
): Paragraph | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || paragraph.position === undefined) return undefined;
  const children = trimEnds(paragraph.children.flatMap((child) => pickLines(child, lines)));
  if (children.length === 0) return undefined;
  return {
    ...paragraph,
    children,
    position: {
      start: pointOf(first),
      end: {
        line: last.line,
        column: last.column + last.text.length,
        offset: last.offset + last.text.length,
      },
    },
  };
}

function pickLines(child: PhrasingContent, lines: readonly ParagraphLine[]): PhrasingContent[] {
  const from = startLine(child);
  if (child.type !== "text") return lines.some(({ line }) => line === from) ? [child] : [];
  const pieces = child.value.split("\n");
  const kept = pieces.flatMap((piece, index) => {
    const line = lines.find((candidate) => candidate.line === from + index);
    return line === undefined ? [] : [{ piece, index, line }];
  });
  const [head] = kept;
  if (head === undefined) return [];
  const tail = kept.at(-1) ?? head;
  // The line break before and after belongs to the text too, when the neighbouring node is on another line.
  const before = head.index > 0 && lines.some(({ line }) => line === from + head.index - 1) ? "\n" : "";
  const after = tail.index < pieces.length - 1 ? "\n" : "";
  const text: Text = { type: "text", value: before + kept.map(({ piece }) => piece).join("\n") + after };
  if (child.position !== undefined) {
    const start = head.index === 0 ? child.position.start : pointOf(head.line);
    text.position = { start, end: child.position.end };
  }
  return [text];
}

/** Trims white space and hard breaks at both ends. */
function trimEnds(children: PhrasingContent[]): PhrasingContent[] {
  const result = [...children];
  for (let last = result.at(-1); last !== undefined; last = result.at(-1)) {
    if (last.type === "text") last.value = last.value.trimEnd();
    if (last.type !== "break" && (last.type !== "text" || last.value !== "")) break;
    result.pop();
  }
  for (let first = result[0]; first !== undefined; first = result[0]) {
    if (first.type === "text") first.value = first.value.replace(/^[ \t\n]+/, "");
    if (first.type !== "break" && (first.type !== "text" || first.value !== "")) break;
    result.shift();
  }
  return result;
}

function pointOf({ line, column, offset }: ParagraphLine): Point {
  return { line, column, offset };
}

function startLine(child: PhrasingContent): number {
  return child.position?.start.line ?? 0;
}
