/** A line that opens a block of code, with or without the mark of an item before it. */
const OPENING =
  /^(?<indent>[ \t>]*)(?<mark>(?:[*+-]|\d{1,9}[.)])[ \t]+)?(?<fence>`{3,}|~{3,})(?<info>[^`]*)$/;

/**
 * Takes the item's mark away from a block of code that begins with it and is closed further left: `* ~~~java`. There
 * kramdown's item does not end, but CommonMark's does, and the closing fence would open another block, which swallows
 * what follows.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function freeItemFences(body: string): string {
  if (!/^[ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]+(?:`{3}|~{3})/m.test(body)) return body;
  const lines = body.split("\n");
  for (let opened = 0; opened < lines.length; opened++) {
    const { indent = "", mark = "", fence = "", info = "" } = OPENING.exec(lines[opened] ?? "")?.groups ?? {};
    if (fence === "") continue;
    const closing = new RegExp(`^[ \\t>]*${fence}${fence[0]}*[ \\t]*$`);
    let closed = opened + 1;
    while (closed < lines.length && !closing.test(lines[closed] ?? "")) closed++;
    if (closed === lines.length) break;
    const left = /^ */.exec(lines[closed] ?? "")?.[0] ?? "";
    if (mark !== "" && left.length < 4 && left.length < indent.length + mark.length) {
      lines[opened] = left + fence + info;
    }
    opened = closed;
  }
  return lines.join("\n");
}
