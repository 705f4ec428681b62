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
const PARTICLE_AT_END = new RegExp(
  `(?<!\\p{Script=Hangul})(?:${[
    "(?:에서|에게서|에게|에|으로|로|부터|까지|만|과|와|처럼|보다|하고|께서)(?:는|은|도|만|의|부터|라도|서)?",
    "(?:이라|라|이라고|라고|이란|란|이라는|라는|이라며|라며)(?:는|도|고|면|서)?",
    "은|는|이|가|을|를|의|도|이나|이며|이고|이다|인데|입니다|이었다",
  ].join("|")})\\p{P}*$`,
  "u",
);

/**
 * What no address holds as it is: quotation marks, brackets, dots and arrows of other scripts than ASCII, which a browser
 * writes as `%E2%80%A6`, and the few signs of ASCII that an address must encode.
 *
 * @see https://url.spec.whatwg.org/#url-code-points
 */
const NO_ADDRESS = /["<>\\^`{|}]|[^\p{ASCII}\p{L}\p{M}\p{N}]|[\u3000\ufeff]/u;

/** Another address begins: `https://a.kr,https://b.kr`. */
const NEXT_ADDRESS = /(?<=[,;)\]'*_~·])(?:https?:\/\/|www\.)/i;

const CLOSING_MARKS = new Set("?!.,:;*_~'\"’”」』》〉·…");

const LITERAL = /^(?:https?:\/\/|www\.)[^\s/]/i;

/** An address in the words that an address before it had swallowed. */
const ADDRESS = /(?:https?:\/\/|(?<![\p{L}\p{N}])www\.)[^\s<]+/iu;

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
      const parts = splitText(text.value, end, link);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** The address, the words behind it, and the addresses among them. */
function splitText(value: string, end: number, whole: Link): (Link | Text)[] {
  const parts: (Link | Text)[] = [linkOf(value, 0, end, whole)];
  let done = end;
  for (let match = ADDRESS.exec(value.slice(done)); match !== null; match = ADDRESS.exec(value.slice(done))) {
    const begin = done + match.index;
    const length = Math.max(endOfAddress(match[0]), match[0].indexOf(".") + 1);
    if (begin > done) parts.push(textOf(value, done, begin, whole));
    const isAddress = LITERAL.test(match[0].slice(0, length));
    parts.push((isAddress ? linkOf : textOf)(value, begin, begin + length, whole));
    done = begin + length;
  }
  if (done < value.length) parts.push(textOf(value, done, value.length, whole));
  return parts;
}

function linkOf(value: string, begin: number, end: number, whole: Link): Link {
  const address = value.slice(begin, end);
  const text = textOf(value, begin, end, whole);
  const url = /^www\./i.test(address) ? `http://${address}` : address;
  return { type: "link", title: null, url, children: [text], ...placeOf(text) };
}

function textOf(value: string, begin: number, end: number, whole: Link): Text {
  const text: Text = { type: "text", value: value.slice(begin, end) };
  const start = whole.position?.start;
  if (start === undefined) return text;
  return { ...text, position: { start: moved(start, begin), end: moved(start, end) } };
}

function placeOf({ position }: Text): Pick<Link, "position"> {
  return position === undefined ? {} : { position: { ...position } };
}

function moved(start: Point, by: number): Point {
  return { ...start, column: start.column + by, offset: (start.offset ?? 0) + by };
}

/** Whether the address stands bare in the text, not in `<…>` or `[…](…)`. */
function isLiteral(link: Link, text: Text, source: string): boolean {
  if (link.children.length !== 1 || !LITERAL.test(text.value)) return false;
  if (link.url !== text.value && link.url !== `http://${text.value}`) return false;
  const offset = link.position?.start.offset;
  return offset === undefined || source.startsWith(text.value, offset);
}

function endOfAddress(text: string): number {
  const ends = [
    text.search(NO_ADDRESS),
    text.search(NEXT_ADDRESS),
    unbalanced(text, "(", ")"),
    unbalanced(text, "[", "]"),
    text.search(HANGUL_BEHIND_WORD),
  ];
  const cut = Math.min(...ends.filter((place) => place !== -1), text.length);
  const particle = text.slice(0, cut).search(PARTICLE_AT_END);
  let end = particle === -1 ? cut : particle;
  if (end === text.length) return end;
  while (CLOSING_MARKS.has(text[end - 1] ?? "")) end--;
  return end;
}

function unbalanced(text: string, opening: string, closing: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === opening) depth++;
    else if (text[index] === closing && --depth < 0) return index;
  }
  return -1;
}
