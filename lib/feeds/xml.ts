import type { Element, Instruction } from "xast";
import { toXml } from "xast-util-to-xml";

/** What XML 1.0 cannot hold, not even escaped: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** @see https://www.w3.org/TR/xml/#charsets */
export function xmlText(text: string): string {
  return text.replace(forbidden, "");
}

const declaration: Instruction = {
  type: "instruction",
  name: "xml",
  value: 'version="1.0" encoding="utf-8"',
};

/** An XML file whose root element is `root`, after what tells its reader how to show it. */
export function xmlFile(root: Element, instructions: readonly Instruction[] = []): string {
  // XML forbids `]]>` in text, where the library leaves `>` as it is; our trees hold no CDATA section.
  const xml = toXml([declaration, ...instructions, root], { closeEmptyElements: true });
  return `${xml.replaceAll("]]>", "]]&gt;")}\n`;
}
