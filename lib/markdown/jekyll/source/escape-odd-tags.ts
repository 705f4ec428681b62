import type { Html } from "mdast";
import {
  foreignElements,
  isKnownElement,
  namedElements,
  selfEndingElements,
  swallowingElements,
  voidElements,
} from "../../tree/html-elements.ts";
import { visit } from "../../tree/visit.ts";
import { type MathReading, parseUnmended } from "./code-ranges.ts";

/** What an HTML parser would take for the start of a tag, a comment, or a declaration. */
const OPENER = /<(?:!--|!\[CDATA\[|[!?]|(\/?)([A-Za-z][^\s/<>]*)|\/(?=[^\s<>]))/g;

/** A whole tag, up to the longest real one. Without a bound, a stray quote would search to the end. */
const TAG = /<[A-Za-z](?:"[^"]{0,2000}"|'[^']{0,2000}'|[^"'>]){0,2000}>/y;

/** An XML declaration above a drawing; an HTML parser turns it into a comment. */
const XML_DECLARATION = /^<\?xml\s[^<>]*\?>/;

/** After escaping the head of a block its other lines are Markdown again, so repeat up to this limit. */
const MAX_PASSES = 20;

/**
 * Makes text of everything in angle brackets that is neither HTML nor an autolink nor a comment: `vector<string>`,
 * `<U+9B2F>`, `<your name>`, `<?php`, a comment or a `<textarea>` that nothing closes. An HTML parser would drop it
 * or read the rest of the article as part of it. `<iframe … />` gets the end tag that kramdown
 * gives it, for the same reason. Code and formulas stay as they are; so does the number of lines.
 *
 * @see https://kramdown.gettalong.org/syntax.html#html-blocks
 */
export function escapeOddTags(body: string, math: MathReading = "text"): string {
  let text = body;
  for (let pass = 1; pass <= MAX_PASSES; pass++) {
    const escaped = escapeOnce(text, math, pass < MAX_PASSES ? "head" : "all");
    if (escaped === text) return text;
    text = escaped;
  }
  return text;
}

function escapeOnce(body: string, math: MathReading, blocks: "head" | "all"): string {
  if (!holdsOddTag(body)) return body;
  const nodes: Html[] = [];
  const inLine = new Set<Html>();
  visit(parseUnmended(body, math), "html", (node, _, parent) => {
    nodes.push(node);
    if (parent !== undefined && /^(?:paragraph|heading|tableCell)$/.test(parent.type)) inLine.add(node);
  });
  const ends = new Map<string, number>();
  for (const node of nodes) noteEndTags(node.value, node.position?.start.offset ?? 0, ends);

  let result = "";
  let done = 0;
  for (const node of nodes) {
    const begin = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? begin;
    for (const match of body.slice(begin, end).matchAll(OPENER)) {
      const place = begin + match.index;
      if (place < done) continue;
      const named = inLine.has(node) && isNamed(body, place, match, ends);
      if (!named && !isOdd(body, place, end, match, ends)) {
        const slash = emptyElementSlash(body, place, end, match);
        if (slash === undefined) continue;
        result += `${body.slice(done, slash)}></${match[2]}>`;
        done = slash + 2;
        continue;
      }
      result += `${body.slice(done, place)}&lt;`;
      done = place + 1;
      if (blocks === "head" && match.index === 0) break;
    }
  }
  return result + body.slice(done);
}

/** A quick look before the body is parsed, which costs as much as rendering it: code and autolinks count here too. */
function holdsOddTag(body: string): boolean {
  const ends = new Map<string, number>();
  noteEndTags(body, 0, ends);
  for (const match of body.matchAll(OPENER)) {
    if (/[:@]/.test(match[2] ?? "")) continue;
    if (isOdd(body, match.index, body.length, match, ends)) return true;
    if (isNamed(body, match.index, match, ends)) return true;
    if (emptyElementSlash(body, match.index, body.length, match) !== undefined) return true;
  }
  return false;
}

/** Notes for each element where its last end tag stands. */
function noteEndTags(html: string, begin: number, ends: Map<string, number>): void {
  for (const match of html.matchAll(/<\/([A-Za-z][^\s/<>]*)/g)) {
    ends.set((match[1] ?? "").toLowerCase(), begin + match.index);
  }
}

/** Where the slash of `<iframe … />` stands; undefined for tags that do not close themselves, or rightly do. */
function emptyElementSlash(
  body: string,
  place: number,
  end: number,
  [, slash, name = ""]: RegExpExecArray,
): number | undefined {
  if (
    slash === "/" ||
    name === "" ||
    voidElements.has(name.toLowerCase()) ||
    foreignElements.has(name.toLowerCase())
  )
    return undefined;
  TAG.lastIndex = place;
  const tag = TAG.exec(body)?.[0];
  return tag?.endsWith("/>") && place + tag.length <= end ? place + tag.length - 2 : undefined;
}

/** `the <form> element`: bare, never closed; within a line it is no element. */
function isNamed(
  body: string,
  place: number,
  [, slash, written = ""]: RegExpExecArray,
  ends: ReadonlyMap<string, number>,
): boolean {
  const name = written.toLowerCase();
  const endsLater = (element: string): boolean => (ends.get(element) ?? -1) > place;
  if (slash === "/" || !namedElements.has(name) || endsLater(name)) return false;
  if (selfEndingElements.has(name) && ["dl", "html", "ol", "table", "ul"].some(endsLater)) return false;
  return body[place + 1 + written.length] === ">";
}

function isOdd(
  body: string,
  place: number,
  end: number,
  match: RegExpExecArray,
  ends: ReadonlyMap<string, number>,
): boolean {
  const [opener, slash, written] = match;
  if (written === undefined) {
    if (XML_DECLARATION.test(body.slice(place, place + 200))) return false;
    return opener !== "<!--" || body.indexOf("-->", place + 4) === -1;
  }
  const name = written.toLowerCase();
  if (!isKnownElement(name) && !foreignElements.has(name)) return true;
  if (slash === "/" || voidElements.has(name)) return false;
  if ((ends.get(name) ?? -1) > place) return false;
  if (emptyElementSlash(body, place, end, match) !== undefined) return false;
  if (swallowingElements.has(name)) return true;
  // `Optional<Object>`: glued to a word, bare, never closed.
  const bare = body[place + 1 + written.length] === ">";
  return bare && /\w/.test(body[place - 1] ?? "") && !selfEndingElements.has(name);
}
