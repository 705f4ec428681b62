import type { Node } from "./publication.ts";

/** Characters that could end the script element, begin a comment in it, or break old JavaScript parsers. */
const unsafe: ReadonlyMap<string, string> = new Map([
  ["<", "\\u003c"],
  [">", "\\u003e"],
  ["&", "\\u0026"],
  ["\u2028", "\\u2028"],
  ["\u2029", "\\u2029"],
]);

/** Nodes as the text of a `script` element, escaped so that no headline can end it. */
export function jsonLd(nodes: readonly Node[]): string {
  const [only, ...more] = nodes;
  const json = JSON.stringify(more.length === 0 ? only : nodes);
  return json.replace(/[<>&\u2028\u2029]/g, (character) => unsafe.get(character) ?? character);
}
