import type { Parents, PhrasingContent, Root } from "mdast";
import type { VFile } from "vfile";
import { escapeRegExp } from "../../../text/escape-reg-exp.ts";
import { SKIP, visit } from "../../tree/visit.ts";
import { pickParagraphLines, readParagraphLines } from "../attributes/paragraph-lines.ts";

/** No node of mdast; the handler of unknown nodes makes the element that `data` names. */
interface Abbreviation {
  readonly type: "abbreviation";
  readonly data: { readonly hName: "abbr"; readonly hProperties: { readonly title?: string } };
  readonly children: readonly { readonly type: "text"; readonly value: string }[];
}

const DEFINITION = /^\*\[(?<name>[^\]]+)\]:[ \t]*(?<meaning>.*)$/;

/**
 * Reads kramdown's abbreviations: after a line `*[HTML]: HyperText Markup Language`, every HTML in the text is an
 * `abbr` with that title. A definition stands at the head of a block; below other text it is text.
 *
 * @see https://kramdown.gettalong.org/syntax.html#abbreviations
 */
export function remarkAbbreviations() {
  return (tree: Root, file: VFile): void => {
    const text = String(file);
    if (!text.includes("*[")) return;
    const meanings = takeDefinitions(tree, text.split("\n"));
    if (meanings.size > 0) markAbbreviations(tree, meanings);
  };
}

function takeDefinitions(tree: Root, source: readonly string[]): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  visit(tree, "paragraph", (paragraph, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const lines = readParagraphLines(paragraph, source);
    const found = lines.map(({ text }) => DEFINITION.exec(text)?.groups);
    const end = found.indexOf(undefined);
    const definitions = end === -1 ? found : found.slice(0, end);
    if (definitions.length === 0) return;
    for (const groups of definitions) {
      if (groups?.name !== undefined) meanings.set(groups.name, groups.meaning?.trim() ?? "");
    }
    const rest = pickParagraphLines(paragraph, lines.slice(definitions.length));
    parent.children.splice(index, 1, ...(rest === undefined ? [] : [rest]));
    return [SKIP, index];
  });
  return meanings;
}

function markAbbreviations(tree: Root, meanings: ReadonlyMap<string, string>): void {
  // Longer names first, so that of `HTML` and `HTML5` the whole one is found; ASCII word boundaries, as in Ruby:
  // a Korean particle may follow (`HTML은`).
  const names = [...meanings.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(`(?<![A-Za-z0-9_])(${names.join("|")})(?![A-Za-z0-9_])`);
  visit(tree, "text", (node, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined || !pattern.test(node.value)) return;
    const pieces = node.value.split(pattern).map((piece, place): PhrasingContent | Abbreviation => {
      if (place % 2 === 0) return { type: "text", value: piece };
      const title = meanings.get(piece) ?? "";
      return {
        type: "abbreviation",
        data: { hName: "abbr", hProperties: title === "" ? {} : { title } },
        children: [{ type: "text", value: piece }],
      };
    });
    const kept = pieces.filter((piece) => piece.type !== "text" || piece.value !== "");
    (parent.children as (PhrasingContent | Abbreviation)[]).splice(index, 1, ...kept);
    return [SKIP, index + kept.length];
  });
}
