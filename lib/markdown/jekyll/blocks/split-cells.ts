import type { Paragraph, PhrasingContent, Text } from "mdast";

export interface CellRow {
  readonly cells: readonly (readonly PhrasingContent[])[];
  /** The line, with what is no text in it replaced by `x`. */
  readonly text: string;
}

/** A pipe as written, or escaped in one of the ways in which it means only itself. */
const PIPE = /\\\||&(?:#124|#x7c|vert|verbar|VerticalLine);|\\\\|\|/gi;

/** Splits a paragraph into lines and these at their pipes. */
export function splitCells(paragraph: Paragraph, source: string): readonly CellRow[] {
  const rows: { cells: PhrasingContent[][]; text: string }[] = [];
  const row = () => rows.at(-1) ?? startRow();
  const cell = () => row().cells.at(-1) ?? startCell();
  const startRow = () => {
    const fresh: { cells: PhrasingContent[][]; text: string } = { cells: [[]], text: "" };
    rows.push(fresh);
    return fresh;
  };
  const startCell = () => {
    const fresh: PhrasingContent[] = [];
    row().cells.push(fresh);
    return fresh;
  };
  startRow();

  for (const child of paragraph.children) {
    if (child.type === "break") {
      startRow();
    } else if (child.type !== "text") {
      cell().push(child.type === "html" ? { ...child, value: child.value.replaceAll("\\|", "|") } : child);
      row().text += "x";
    } else {
      const separators = readSeparators(child, source);
      let pipe = 0;
      for (const piece of child.value.split(/([|\n])/)) {
        if (piece === "\n") startRow();
        else if (piece === "|" && separators[pipe++] !== false) {
          row().text += "|";
          startCell();
        } else if (piece !== "") {
          row().text += piece === "|" ? "x" : piece;
          cell().push({ type: "text", value: piece });
        }
      }
    }
  }
  return rows
    .filter(({ text }) => text.trim() !== "")
    .map(({ cells, text }) => ({ cells: trimRow(cells), text: text.trim() }));
}

/** For each pipe of a text, whether it separates cells: all do in a text whose source is not known. */
function readSeparators(text: Text, source: string): readonly boolean[] {
  const begin = text.position?.start.offset;
  const end = text.position?.end.offset;
  if (begin === undefined || end === undefined) return [];
  const pipes = [...source.slice(begin, end).matchAll(PIPE)].filter(([match]) => match !== "\\\\");
  return pipes.map(([match]) => match === "|");
}

/** Without the empty cells outside the outer pipes, and without the white space inside them. */
function trimRow(cells: readonly (readonly PhrasingContent[])[]): PhrasingContent[][] {
  const trimmed = cells.map(trimCell);
  if (trimmed[0]?.length === 0) trimmed.shift();
  if (trimmed.at(-1)?.length === 0) trimmed.pop();
  return trimmed;
}

function trimCell(cell: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const child of cell) {
    const last = merged.at(-1);
    if (child.type === "text" && last?.type === "text") last.value += child.value;
    else merged.push(child.type === "text" ? { ...child } : child);
  }
  const first = merged[0];
  if (first?.type === "text") first.value = first.value.trimStart();
  const last = merged.at(-1);
  if (last?.type === "text") last.value = last.value.trimEnd();
  return merged.filter((child) => child.type !== "text" || child.value !== "");
}
