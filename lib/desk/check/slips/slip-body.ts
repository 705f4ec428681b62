import type { Nodes, Root } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkCjkFriendlyStrikethrough from "remark-cjk-friendly-gfm-strikethrough";
import remarkGfm from "remark-gfm";

import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Diagnostic } from "../../../content/findings/diagnostic.ts";
import type { BodySource } from "../../../markdown/body.ts";
import type { WrittenText } from "../../../markdown/body-record.ts";
import { remarkFormulas } from "../../../markdown/text/formula-syntax/remark-formulas.ts";
import { visit } from "../../../markdown/tree/visit.ts";

/** A body prepared for rules about marks that Markdown read in another way than the author meant. */
export interface SlipBody {
  readonly source: BodySource;
  readonly body: string;
  readonly tree: Root;
  /** The body with code, HTML and formulas blank; of the same length. */
  readonly withoutCode: string;
  /** The body with everything but plain text blank, escaped characters included; of the same length. */
  readonly text: string;
  /** Whether readers see these characters on that line of the body as they are written. */
  readonly isSeen: (line: number, words: string) => boolean;
}

/** A finding at a place of the body where `from` stands; `to` replaces it when the meaning is certain. */
export interface Slip extends Pick<Diagnostic, "rule" | "message" | "mend"> {
  /** A lower severity than the rule's. */
  readonly severity?: "hint" | undefined;
  readonly offset: number;
  readonly fix?: { readonly from: string; readonly to: string; readonly offset?: number } | undefined;
}

const plain = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
  .freeze();
const withFormulas = plain().use(remarkFormulas).freeze();

/** @param prose what readers see of the body, a line at a time */
export function toSlipBody(source: BodySource, prose: readonly WrittenText[]): SlipBody {
  const body = source.body;
  const tree = (source.math ? withFormulas : plain).parse(body);
  const seen = new Map<number, string[]>();
  for (const { line, text } of prose) seen.set(line, [...(seen.get(line) ?? []), text]);
  return {
    source,
    body,
    tree,
    withoutCode: blankNodes(body, tree),
    text: onlyText(body, tree),
    isSeen: (line, words) => seen.get(line)?.some((text) => text.includes(words)) ?? false,
  };
}

const codeTypes = new Set(["code", "inlineCode", "html", "math", "inlineMath"]);

function blankNodes(body: string, tree: Root): string {
  let blanked = body.replace(/\{\/\*[\s\S]*?\*\/\}/g, blank);
  visit(tree, (node) => {
    const [start, end] = placeOf(node);
    if (codeTypes.has(node.type))
      blanked = blanked.slice(0, start) + blank(blanked.slice(start, end)) + blanked.slice(end);
  });
  return blanked;
}

function onlyText(body: string, tree: Root): string {
  const parts: string[] = [];
  let place = 0;
  for (const [start, end] of textRanges(tree)) {
    if (start < place) continue;
    parts.push(blank(body.slice(place, start)), body.slice(start, end).replace(/\\[!-/:-@[-`{-~]/g, blank));
    place = end;
  }
  return [...parts, blank(body.slice(place))].join("").replace(/\{\/\*[\s\S]*?\*\/\}/g, blank);
}

/**
 * In order. GFM gives the text around a bare address no position; derive it from the other children of the parent.
 */
function textRanges(node: Nodes): readonly (readonly [number, number])[] {
  if (node.type === "text") return [placeOf(node)];
  if (!("children" in node)) return [];
  if (node.children.every(({ position }) => position !== undefined)) return node.children.flatMap(textRanges);
  const [start, end] = placeOf(node);
  const others = node.children.filter(({ type, position }) => type !== "text" && position !== undefined);
  const begins = [start, ...others.map((each) => placeOf(each)[1])];
  const ends = [...others.map((each) => placeOf(each)[0]), end];
  return begins.flatMap((begin, index) => {
    const other = others[index];
    return [[begin, ends[index] ?? end] as const, ...(other === undefined ? [] : textRanges(other))];
  });
}

/** The body with code and HTML blank, found without the math syntax. */
export function blankCode(body: string): string {
  return blankNodes(body, plain.parse(body));
}

/** Of the same length and with the same lines. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, "\0");
}

/** Where a node begins and ends in the body. */
export function placeOf({ position }: Nodes): readonly [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
