import type { Element, Root } from "hast";
import type { Link, Root as MdastRoot, Text } from "mdast";
import type { Point } from "unist";
import type { VFile } from "vfile";
import { foreignAddress } from "../../content/addresses/read-address.ts";
import { addClass } from "../tree/add-class.ts";
import { SKIP, visit } from "../tree/visit.ts";

/** Marks links to other hosts, for the stylesheet, and keeps the page we came from from being controlled by them. */
export function rehypeExternalLinks({ siteUrl }: { readonly siteUrl: string }) {
  return (tree: Root): void => {
    visit(tree, "element", (node: Element) => {
      const { href } = node.properties;
      if (node.tagName !== "a" || typeof href !== "string") return;
      if (foreignAddress(href, siteUrl) !== undefined) markExternal(node);
    });
  };
}

export function markExternal(node: Element): void {
  addClass(node, "external");
  node.properties.rel = ["noopener", "noreferrer"];
  node.properties.dataExternal = "";
}

/** Behind a sign that an address goes on with, Hangul is its own: `/wiki/한국은행`, `?q=검색어`. */
const HANGUL_BEHIND_WORD = /(?<![\p{Script=Hangul}/?#&=._~%+:@-])\p{Script=Hangul}/u;

/** Even there, these words at the end are the sentence's: `https://a.kr/에서`. */
const PARTICLE_AT_END =
  /(?<!\p{Script=Hangul})(?:은|는|이|가|을|를|의|에|에서|에게|으로|로|와|과|도|만|부터|까지|처럼|보다|라고|이라고|입니다)\p{P}*$/u;

const CLOSING_MARKS = new Set("?!.,:;*_~'\"’”」』》〉·…");

const LITERAL = /^(?:https?:\/\/|www\.)[^\s/]/i;

/**
 * Ends a bare address where the Korean sentence goes on: GFM lets it run up to the next blank, and takes the particle
 * of `https://openai.com에서` and the rest of `(https://openai.com)은` for parts of it.
 *
 * @see https://github.github.com/gfm/#autolinks-extension-
 */
export function remarkAutolinkEnds() {
  return (tree: MdastRoot, file: VFile): void => {
    const source = String(file);
    visit(tree, "link", (link, index, parent) => {
      const [text] = link.children;
      if (parent === undefined || index === undefined || text?.type !== "text") return;
      if (!isLiteral(link, text, source)) return;
      const end = endOfAddress(text.value);
      if (end === text.value.length || !LITERAL.test(text.value.slice(0, end))) return;
      const rest: Text = { type: "text", value: text.value.slice(end) };
      const start = link.position?.start;
      if (link.position !== undefined && start !== undefined) {
        const border: Point = { ...start, column: start.column + end, offset: (start.offset ?? 0) + end };
        rest.position = { start: border, end: link.position.end };
        link.position = { start, end: border };
      }
      link.url = link.url.slice(0, link.url.length - rest.value.length);
      link.children = [{ type: "text", value: text.value.slice(0, end), position: link.position }];
      parent.children.splice(index + 1, 0, rest);
      return [SKIP, index + 2];
    });
  };
}

/** Whether the address stands bare in the text, not in `<…>` or `[…](…)`. */
function isLiteral(link: Link, text: Text, source: string): boolean {
  if (link.children.length !== 1 || !LITERAL.test(text.value)) return false;
  if (link.url !== text.value && link.url !== `http://${text.value}`) return false;
  const offset = link.position?.start.offset;
  return offset === undefined || source.startsWith(text.value, offset);
}

function endOfAddress(text: string): number {
  const ends = [text.search(HANGUL_BEHIND_WORD), text.search(PARTICLE_AT_END), unbalancedParenthesis(text)];
  let end = Math.min(...ends.filter((place) => place !== -1), text.length);
  if (end === text.length) return end;
  while (CLOSING_MARKS.has(text[end - 1] ?? "")) end--;
  return end;
}

function unbalancedParenthesis(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === "(") depth++;
    else if (text[index] === ")" && --depth < 0) return index;
  }
  return -1;
}
