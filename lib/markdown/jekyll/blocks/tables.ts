import type { AlignType, Paragraph, PhrasingContent, Root, Table, TableCell, TableRow } from "mdast";
import type { VFile } from "vfile";
import { visit } from "../../tree/visit.ts";
import { splitCells } from "./split-cells.ts";

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
