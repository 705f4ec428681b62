/**
 * Writes HTML so that Markdown leaves it alone: no indentation that would make code of it and no empty line that would
 * end it. In `pre` both are kept, the empty line as a line break that HTML reads and Markdown does not see.
 */
export function oneHtmlBlock(html: string): string {
  const parts = html.split(/(<pre[\s>][\s\S]*?<\/pre>)/i);
  const written = parts.map((part, place) =>
    place % 2 === 1
      ? part.replace(/\n(?=[ \t]*\n)/g, "\n&#10;").replaceAll("&#10;\n", "&#10;")
      : part.replace(/^[ \t]+/gm, "").replace(/\n{2,}/g, "\n"),
  );
  const block = written.join("").trim();
  // Text, or an element that may stand in a paragraph, would begin a paragraph of Markdown.
  const opensBlock =
    /^<\/?(?:address|article|aside|blockquote|center|details|dialog|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|section|table|ul)[\s/>]/i;
  return block === "" || opensBlock.test(block) ? block : `<div>\n${block}\n</div>`;
}
