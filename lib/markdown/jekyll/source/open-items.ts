/** Where the text of each item that is open begins, as a column counted from 0, the outermost first. */
export type OpenItems = readonly number[];

const PREFIX = /^(?:[ \t]|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))*/;
const MARK = /([*+-]|\d{1,9}[.)])([ \t]+)/g;

/** What a line says of the items around it. */
export interface LineItems {
  /** Those that are open in the line and below it. */
  readonly items: OpenItems;
  /** Whether the text of the line stands so far to the right that it can only be code, or belong to a paragraph above. */
  readonly isIndentedCode: boolean;
}

/** Reads which items are open; a line that only goes on with a paragraph ends none. */
export function readItems(items: OpenItems, line: string, above: string): LineItems {
  if (line.trim() === "") return { items, isIndentedCode: false };
  const prefix = PREFIX.exec(line)?.[0] ?? "";
  const indent = /^[ \t]*/.exec(prefix)?.[0] ?? "";
  const column = columnAfter(indent);
  const around = items.filter((text) => text <= column);
  if (column - (around.at(-1) ?? 0) >= 4) return { items, isIndentedCode: true };
  if (prefix === indent) {
    const goesOn = above.trim() !== "" && !/^(?:`{3}|~{3}|#{1,6}(?:\s|$)|>)/.test(line.slice(indent.length));
    return { items: goesOn ? items : around, isIndentedCode: false };
  }
  const opened: number[] = [];
  for (const match of prefix.matchAll(MARK)) {
    const text = columnAfter(prefix.slice(0, match.index + match[0].length));
    const afterMark = columnAfter(prefix.slice(0, match.index + (match[1] ?? "").length));
    if (text - afterMark > 4) return { items: [...around, ...opened, afterMark + 1], isIndentedCode: true };
    opened.push(text);
  }
  return { items: [...around, ...opened], isIndentedCode: false };
}

/** Tabs go on to the next column that four divides. */
export function columnAfter(text: string): number {
  let column = 0;
  for (const character of text) column += character === "\t" ? 4 - (column % 4) : 1;
  return column;
}
