/** A line that opens a block of code, with or without the mark of an item before it. */
const OPENING =
  /^(?<indent>[ \t>]*)(?<mark>(?:[*+-]|\d{1,9}[.)])[ \t]+)?(?<fence>`{3,}|~{3,})(?<info>[^`]*)$/;

const ITEM = /^(?<indent>[ \t]*)(?<mark>(?:[*+-]|\d{1,9}[.)])[ \t]+)\S/;

/**
 * Takes a block of code that is closed further left than its item's text out of the item: `* ~~~java`, or a fence below
 * an item. There kramdown's item does not end, but CommonMark's does, and the closing fence would open another block,
 * which swallows what follows.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function freeItemFences(body: string): string {
  if (!/^(?:[ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]+|[ \t]+)(?:`{3}|~{3})/m.test(body)) return body;
  const lines = body.split("\n");
  /** Where the text of each item that is open begins, counted in characters. */
  let items: readonly number[] = [];
  for (let opened = 0; opened < lines.length; opened++) {
    const line = lines[opened] ?? "";
    const { indent = "", mark = "", fence = "", info = "" } = OPENING.exec(line)?.groups ?? {};
    if (fence === "") {
      items = itemsAfter(items, line, lines[opened - 1] ?? "");
      continue;
    }
    const closing = new RegExp(`^[ \\t>]*${fence}${fence[0]}*[ \\t]*$`);
    let closed = opened + 1;
    while (closed < lines.length && !closing.test(lines[closed] ?? "")) closed++;
    if (closed === lines.length) break;
    const left = /^ */.exec(lines[closed] ?? "")?.[0] ?? "";
    const textOfItem =
      mark === "" ? items.findLast((column) => column <= indent.length) : indent.length + mark.length;
    if (textOfItem !== undefined && left.length < 4 && left.length < textOfItem) {
      lines[opened] = left + fence + info;
    }
    opened = closed;
  }
  return lines.join("\n");
}

/** A line below a blank one ends the items whose text begins further right. */
function itemsAfter(items: readonly number[], line: string, above: string): readonly number[] {
  const { indent, mark } = ITEM.exec(line)?.groups ?? {};
  if (indent !== undefined && mark !== undefined) {
    return [...items.filter((column) => column <= indent.length), indent.length + mark.length];
  }
  if (line.trim() === "" || above.trim() !== "") return items;
  const left = line.length - line.trimStart().length;
  return items.filter((column) => column <= left);
}
