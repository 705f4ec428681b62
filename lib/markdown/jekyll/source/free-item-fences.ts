import { visit } from "../../tree/visit.ts";
import { type MathReading, parseUnmended } from "./code-ranges.ts";

/** A line that opens a block of code, with the marks of quotations and items before it. */
const OPENING = /^(?<prefix>(?:[ \t>]|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))*)(?<fence>`{3,}|~{3,})(?<info>[^`]*)$/;

/** Code from a line that opens it to the line that closes it, both counted from 0. */
interface FencedCode {
  readonly opened: number;
  readonly closed: number;
  /** What the opening line is out of its item. */
  readonly freed: string;
  readonly place: "beside the mark" | "below the mark";
}

/** Freed code changes the meaning of the lines below, so repeat up to this limit. */
const MAX_PASSES = 4;

/**
 * Takes a block of code that is closed further left than its item's text out of the item: `* ~~~java`, or a fence below
 * an item. There kramdown's item does not end, but CommonMark's does, and the closing fence would open another block,
 * which swallows what follows.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function freeItemFences(body: string, math: MathReading = "text"): string {
  if (!/^(?:[ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]+|[ \t]+)(?:`{3}|~{3})/m.test(body)) return body;
  const lines = body.split("\n");
  const left = new Set<number>();
  for (let pass = 1; pass <= MAX_PASSES; pass++) {
    const blocks = findCutCode(lines, left);
    if (blocks.length === 0) return body;
    const freed = [...lines];
    for (const block of blocks) freed[block.opened] = block.freed;
    const text = freed.join("\n");
    const wrong = findMisread(blocks, text, math);
    if (wrong.length === 0) return text;
    for (const { opened } of wrong) left.add(opened);
  }
  return body;
}

/** The blocks of code in items that CommonMark would cut off at the end of their item. */
function findCutCode(lines: readonly string[], left: ReadonlySet<number>): readonly FencedCode[] {
  const found: FencedCode[] = [];
  let items: OpenItems = [];
  for (let opened = 0; opened < lines.length; opened++) {
    const line = lines[opened] ?? "";
    const { prefix = "", fence = "", info = "" } = OPENING.exec(line)?.groups ?? {};
    const within = readItems(items, line, lines[opened - 1] ?? "");
    items = within.items;
    if (fence === "" || within.isIndentedCode) continue;
    if (prefix.includes(">")) {
      opened = endOfQuotedCode(lines, opened, fence);
      continue;
    }
    const textOfItem = items.at(-1) ?? 0;
    const closed = findClosing(lines, opened, fence, textOfItem);
    if (closed === undefined) break;
    const indent = /^[ \t]*/.exec(lines[closed] ?? "")?.[0] ?? "";
    const marks = prefix.trim() === "" ? 0 : prefix.trim().split(/[ \t]+/).length;
    if (columnAfter(indent) < Math.min(textOfItem, 4) && marks < 2 && !left.has(opened)) {
      const place = marks === 1 ? "beside the mark" : "below the mark";
      found.push({ opened, closed, freed: indent + fence + info, place });
      items = items.filter((column) => column <= columnAfter(indent));
    }
    opened = closed;
  }
  return found;
}

/** What stands four columns behind the item's text is code, and closes nothing. */
function findClosing(
  lines: readonly string[],
  opened: number,
  fence: string,
  textOfItem: number,
): number | undefined {
  const closing = closingOf(fence);
  for (let index = opened + 1; index < lines.length; index++) {
    const { prefix } = closing.exec(lines[index] ?? "")?.groups ?? {};
    if (prefix !== undefined && !prefix.includes(">") && columnAfter(prefix) < textOfItem + 4) return index;
  }
  return undefined;
}

/** The last line of code in a quotation, which ends with the quotation if nothing closes it. */
function endOfQuotedCode(lines: readonly string[], opened: number, fence: string): number {
  const closing = closingOf(fence);
  for (let index = opened + 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (!/^[ \t]*>/.test(line)) return index - 1;
    if (closing.test(line)) return index;
  }
  return lines.length;
}

function closingOf(fence: string): RegExp {
  return new RegExp(`^(?<prefix>[ \\t>]*)${fence}${fence[0]}*[ \\t]*$`);
}

/** The blocks that are no code in a text in which they are free, or do not stand below the list they were in. */
function findMisread(blocks: readonly FencedCode[], text: string, math: MathReading): readonly FencedCode[] {
  const asMeant = new Set<string>();
  visit(parseUnmended(text, math), "code", ({ position }, index, parent) => {
    if (position === undefined || index === undefined || parent?.type === "blockquote") return;
    const lines = `${position.start.line - 1}-${position.end.line - 1}`;
    asMeant.add(`${lines} beside the mark`);
    if (parent?.children[index - 1]?.type === "list") asMeant.add(`${lines} below the mark`);
  });
  return blocks.filter(({ opened, closed, place }) => !asMeant.has(`${opened}-${closed} ${place}`));
}

/** Where the text of each item that is open begins, as a column counted from 0, the outermost first. */
type OpenItems = readonly number[];

const PREFIX = /^(?:[ \t]|(?:[*+-]|\d{1,9}[.)])(?=[ \t]))*/;
const MARK = /([*+-]|\d{1,9}[.)])([ \t]+)/g;

/** What a line says of the items around it. */
interface LineItems {
  /** Those that are open in the line and below it. */
  readonly items: OpenItems;
  /** Whether the text of the line stands so far to the right that it can only be code, or belong to a paragraph above. */
  readonly isIndentedCode: boolean;
}

/** Reads which items are open; a line that only goes on with a paragraph ends none. */
function readItems(items: OpenItems, line: string, above: string): LineItems {
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
function columnAfter(text: string): number {
  let column = 0;
  for (const character of text) column += character === "\t" ? 4 - (column % 4) : 1;
  return column;
}
