import type { AlignType, Paragraph, PhrasingContent, Root, Table, TableCell, TableRow, Text } from "mdast";
import type { VFile } from "vfile";
import { visit } from "../../tree/visit.ts";

const SEPARATOR = /^[+|: \t-]*-[+|: \t-]*$/;
const FOOTER_SEPARATOR = /^[+|: \t=]*=[+|: \t=]*$/;
const OPERATOR = /^[=<>+\-*/·×÷≤≥≠,.]*$/;

/**
 * Makes tables of what kramdown reads as one and GFM does not: without a delimiter row, or with one whose columns are
 * not the header's. Every line must begin with `|` and have two cells, or one between pipes that stand
 * apart, so that prose with a pipe stays prose.
 * In GFM's own tables, kramdown's separators between bodies are no rows.
 * Runs after `remarkKramdownAttributes`.
 *
 * @see https://kramdown.gettalong.org/syntax.html#tables
 */
export function remarkKramdownTable() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, "table", mendTable);
    visit(tree, "paragraph", (paragraph, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const table = readTable(paragraph, source);
      // `mdast` has no table without a header; the handlers of unknown nodes make the elements named in `data`.
      if (table !== undefined) parent.children[index] = table as unknown as Table;
    });
  };
}

function mendTable(table: Table): void {
  const [header, ...rows] = table.children;
  if (header === undefined) return;
  table.children = [header, ...rows.filter((row) => !isSeparator(row))];
}

function isSeparator(row: TableRow): boolean {
  const texts = row.children.map((cell) =>
    cell.children.map((child) => (child.type === "text" ? child.value : "x")).join(""),
  );
  return (
    texts.some((text) => /^:?[-=]{2,}:?$/.test(text)) && texts.every((text) => /^(?::?[-=]+:?)?$/.test(text))
  );
}

interface Part {
  readonly tagName: "thead" | "tbody" | "tfoot";
  readonly rows: readonly (readonly PhrasingContent[])[][];
}

function readTable(paragraph: Paragraph, source: string): object | undefined {
  if (!startsWithPipe(paragraph)) return undefined;
  const rows = splitCells(paragraph, source);
  if (!looksLikeTable(rows.map((row) => row.text))) return undefined;

  const parts: Part[] = [];
  let current: (readonly PhrasingContent[])[][] = [];
  let footer = false;
  let align: readonly AlignType[] = [];
  const flush = (tagName: Part["tagName"]): void => {
    if (current.length > 0) parts.push({ tagName, rows: current });
    current = [];
  };
  for (const row of rows) {
    if (FOOTER_SEPARATOR.test(row.text)) {
      flush("tbody");
      footer = true;
    } else if (SEPARATOR.test(row.text)) {
      if (align.length === 0 && parts.length === 0 && current.length > 0) {
        align = readAlignment(row.text);
        flush("thead");
      } else flush("tbody");
    } else current.push([...row.cells]);
  }
  flush(footer ? "tfoot" : "tbody");
  if (!parts.some(({ tagName }) => tagName === "tbody")) return undefined;
  const columns = Math.max(...parts.flatMap((part) => part.rows.map((row) => row.length)));
  return {
    type: "kramdownTable",
    data: { ...paragraph.data, hName: "table" },
    children: parts.map((part) => toSection(part, columns, align)),
    position: paragraph.position,
  };
}

function startsWithPipe({ children: [first] }: Paragraph): boolean {
  return first?.type === "text" && first.value.startsWith("|");
}

/** All lines begin with a pipe and have two cells, or one with space around it; `|x|`, set between operators, is an absolute value. */
function looksLikeTable(lines: readonly string[]): boolean {
  const rows = lines.filter((line) => !SEPARATOR.test(line) && !FOOTER_SEPARATOR.test(line));
  if (rows.length === 0) return false;
  const spaced =
    lines.length > rows.length || rows.length > 1 || rows.every((line) => /^\|\s.*\s\|$/.test(line));
  return (
    spaced &&
    rows.every((line) => {
      const cells = line.replace(/^\||\|$/g, "").split("|");
      return (
        line.startsWith("|") &&
        (cells.length > 1 || /^\|\s.*\s\|$/.test(line)) &&
        !cells.some((cell) => cell !== "" && OPERATOR.test(cell.trim()) && /[=<>≤≥≠]/.test(cell))
      );
    })
  );
}

function readAlignment(line: string): readonly AlignType[] {
  return [...line.matchAll(/(:?)-+(:?)/g)].map(([, left, right]) => {
    if (left === ":" && right === ":") return "center";
    if (right === ":") return "right";
    return left === ":" ? "left" : null;
  });
}

function toSection({ tagName, rows }: Part, columns: number, align: readonly AlignType[]): object {
  return {
    type: "kramdownTableSection",
    data: { hName: tagName },
    children: rows.map((row) => ({
      type: "tableRow",
      children: Array.from({ length: columns }, (_, column) =>
        toCell(row[column] ?? [], tagName === "thead" ? "th" : "td", align[column] ?? null),
      ),
    })),
  };
}

function toCell(children: readonly PhrasingContent[], hName: "td" | "th", align: AlignType): TableCell {
  const hProperties = align === null ? {} : { align };
  return { type: "tableCell", data: { hName, hProperties }, children: [...children] };
}

interface CellRow {
  readonly cells: readonly (readonly PhrasingContent[])[];
  /** The line, with what is no text in it replaced by `x`. */
  readonly text: string;
}

/** A pipe as written, or escaped in one of the ways in which it means only itself. */
const PIPE = /\\\||&(?:#124|#x7c|vert|verbar|VerticalLine);|\\\\|\|/gi;

/** Splits a paragraph into lines and these at their pipes. */
function splitCells(paragraph: Paragraph, source: string): readonly CellRow[] {
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
