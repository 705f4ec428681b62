import type { List, Nodes, Paragraph, Parents, Root, RootContent } from "mdast";
import type { Point } from "unist";
import type { VFile } from "vfile";
import { report } from "../../findings/finding.ts";
import { SKIP, visit } from "../../tree/visit.ts";
import { applyAttributes } from "./apply-attributes.ts";
import {
  type AttributeList,
  DEFINITION_LINE,
  EXTENSION,
  emptyList,
  LIST_LINE,
  mergeLists,
  parseAttributeList,
} from "./attribute-list.ts";
import { type ParagraphLine, pickParagraphLines, readParagraphLines } from "./paragraph-lines.ts";
import { type Assign, mendSpanAttributes } from "./span-attributes.ts";

/**
 * Reads kramdown's attribute lists: `{: .notice--info }` below or above a block, `**word**{: .name}` in a line,
 * `{:name: .class}` to name a list, `{:toc}`, `{: .no_toc}`, `## Title {#id}`. What means something here is given to
 * the node (callout, alignment, size, id); the rest is dropped and reported as a hint.
 * Runs before `remarkKramdownTable` and `remarkKramdownMath`, which know a table or a formula only when the line of
 * its list is gone.
 *
 * @see https://kramdown.gettalong.org/syntax.html#block-ials
 * @see https://kramdown.gettalong.org/syntax.html#span-ials
 */
export function remarkKramdownAttributes() {
  return (tree: Root, file: VFile): void => {
    const text = String(file);
    if (!text.includes("{:") && !text.includes("{#")) return;
    const source = text.split("\n");
    const definitions = collectDefinitions(tree, source);
    const assign = (target: Nodes | undefined, list: AttributeList, written: string, place: Point): void => {
      const full = resolve(list, definitions);
      const dropped = [
        ...(target === undefined ? everythingIn(full) : applyAttributes(target, full)),
        ...list.references.filter((name) => name !== "toc" && !definitions.has(name)),
      ];
      if (dropped.length > 0) reportDropped(file, written, dropped, place);
    };
    const removed = new Set<Nodes>();
    mendBlocks(tree, { source, assign, file, removed });
    mendSpanAttributes(tree, assign);
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined || !removed.has(node)) return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

interface Mending {
  readonly source: readonly string[];
  readonly assign: Assign;
  readonly file: VFile;
  /** The lists whose place a table of contents takes; the site has its own. */
  readonly removed: Set<Nodes>;
}

function collectDefinitions(tree: Root, source: readonly string[]): ReadonlyMap<string, AttributeList> {
  const definitions = new Map<string, AttributeList>();
  visit(tree, "paragraph", (paragraph) => {
    for (const { text, plain } of readParagraphLines(paragraph, source)) {
      const groups = plain ? DEFINITION_LINE.exec(text)?.groups : undefined;
      const list = groups && parseAttributeList(groups.content ?? "");
      const name = groups?.name;
      if (list && name) definitions.set(name, mergeLists(definitions.get(name) ?? emptyList, list));
    }
  });
  return definitions;
}

/** Resolves named lists, which may name others, up to a limit. */
function resolve(list: AttributeList, definitions: ReadonlyMap<string, AttributeList>): AttributeList {
  const named = list.references.flatMap((name) => definitions.get(name) ?? []);
  return named.reduceRight((result, definition) => mergeLists(definition, result), list);
}

function everythingIn(list: AttributeList): readonly string[] {
  return [
    ...(list.id === undefined ? [] : [`#${list.id}`]),
    ...list.classes.map((name) => `.${name}`),
    ...[...list.attributes].map(([key, value]) => `${key}="${value}"`),
  ];
}

function mendBlocks(parent: Parents, mending: Mending, ancestors: readonly Parents[] = []): void {
  const path = [...ancestors, parent];
  const children: RootContent[] = [];
  let pending: readonly WrittenList[] = [];
  let comment = false;

  const settle = (block: RootContent): void => {
    for (const { list, written, place } of pending) mending.assign(block, list, written, place);
    pending = [];
    children.push(block);
  };

  for (const child of parent.children) {
    if (child.type !== "paragraph") {
      if (comment) continue;
      for (const trailing of takeTrailingLists(child, mending.source)) {
        mending.assign(
          child.type === "table" ? child : undefined,
          trailing.list,
          trailing.written,
          trailing.place,
        );
      }
      settle(child);
      if ("children" in child && isFlowParent(child)) mendBlocks(child, mending, path);
      continue;
    }
    for (const part of splitParagraph(child, mending.source)) {
      if (part.kind === "extension") {
        if (/^\{::comment[\s}]/.test(part.written)) comment = isClosed(part.place, mending.source);
        else if (part.written.startsWith("{:/")) comment = false;
        reportDropped(mending.file, part.written, [part.written], part.place);
        continue;
      }
      if (comment || part.kind === "definition") continue;
      if (part.kind === "paragraph") {
        settle(part.paragraph);
      } else {
        const above = children.at(-1);
        const touches = above !== undefined && above.position?.end.line === part.place.line - 1;
        const target = touches ? climb(above, path, part.place, mending.source) : undefined;
        if (target === undefined && !touches) {
          pending = [...pending, part];
          continue;
        }
        if (part.list.references.includes("toc") && target?.type === "list") {
          for (const node of contentsPlace(target, part.place, parent, children)) mending.removed.add(node);
        } else
          mending.assign(target?.type === "html" ? undefined : target, part.list, part.written, part.place);
        if (above?.position !== undefined) above.position.end.line = part.place.line;
      }
    }
  }
  for (const { list, written, place } of pending) mending.assign(undefined, list, written, place);
  parent.children = children;
}

/** An unclosed comment hides nothing. */
function isClosed({ line }: Point, source: readonly string[]): boolean {
  return source.slice(line).some((text) => /\{:\/(?:comment)?\}/.test(text));
}

interface WrittenList {
  readonly list: AttributeList;
  readonly written: string;
  readonly place: Point;
}

type Part =
  | { readonly kind: "paragraph"; readonly paragraph: Paragraph }
  | ({ readonly kind: "list" } & WrittenList)
  | { readonly kind: "definition"; readonly written: string; readonly place: Point }
  | { readonly kind: "extension"; readonly written: string; readonly place: Point };

/** A line that holds an attribute list ends the paragraph, as in kramdown. */
function splitParagraph(paragraph: Paragraph, source: readonly string[]): readonly Part[] {
  const lines = readParagraphLines(paragraph, source);
  const marks = lines.map(readMark);
  if (marks.every((mark) => mark === undefined)) return [{ kind: "paragraph", paragraph }];
  const parts: Part[] = [];
  let run: ParagraphLine[] = [];
  const flush = (): void => {
    const picked = pickParagraphLines(paragraph, run);
    if (picked !== undefined) parts.push({ kind: "paragraph", paragraph: picked });
    run = [];
  };
  lines.forEach((line, index) => {
    const mark = marks[index];
    if (mark === undefined) {
      run.push(line);
      return;
    }
    flush();
    parts.push(mark);
  });
  flush();
  return parts;
}

function readMark({ text, plain, line, column }: ParagraphLine): Part | undefined {
  if (!plain || !text.startsWith("{:")) return undefined;
  const mark = { written: text, place: { line, column } };
  if (DEFINITION_LINE.test(text)) return { kind: "definition", ...mark };
  if (text.replace(EXTENSION, "") === "") return { kind: "extension", ...mark };
  const content = LIST_LINE.exec(text)?.groups?.content;
  if (content === undefined) return undefined;
  const list = parseAttributeList(content);
  if (list !== undefined) return { kind: "list", list, ...mark };
  // From `{: width="400" height="400}` kramdown takes the readable part and drops the rest.
  return /[=#."']/.test(content) ? { kind: "extension", ...mark } : undefined;
}

/** The block that a list below it means: for a line that stands left of an item or a quotation, the whole of it. */
function climb(above: Nodes, path: readonly Parents[], place: Point, source: readonly string[]): Nodes {
  const start = above.position?.start;
  if (above.type !== "paragraph" || start === undefined) return above;
  const quoted = /^[ \t]*>/.test(source[place.line - 1] ?? "");
  const outer = path.find((node) => node.type === "blockquote");
  if (outer !== undefined && !quoted) return outer;
  if (place.column >= start.column) return above;
  const lists = path.filter((node) => ["list", "defList"].includes(node.type));
  return lists.findLast((node) => (node.position?.start.column ?? 0) <= place.column) ?? lists[0] ?? above;
}

/**
 * The list whose place a table of contents takes, down to its mark. What CommonMark added from below is another list's,
 * or a paragraph of its own.
 * @param read the blocks of `parent`, where the mark stands, above it
 */
function contentsPlace(
  list: List,
  { line }: Point,
  parent: Parents,
  read: readonly RootContent[],
): readonly Nodes[] {
  const isBelow = ({ position }: Nodes): boolean => (position?.start.line ?? 0) > line;
  const above = list.children.filter((item) => !isBelow(item));
  if (parent.type === "listItem" && parent === above.at(-1) && parent.children.some(isBelow)) {
    return [...above.slice(0, -1), ...read];
  }
  return above.length === list.children.length ? [list] : above;
}

function lastLine(text: string): string {
  return text
    .slice(text.lastIndexOf("\n") + 1)
    .replace(/^[ \t>]*/, "")
    .trim();
}

/** Attribute lists that CommonMark read as the last lines of raw HTML, or as rows of a table. */
function takeTrailingLists(node: RootContent, source: readonly string[]): readonly WrittenList[] {
  const taken: WrittenList[] = [];
  const end = node.position?.end.line ?? 0;
  if (node.type !== "html" && node.type !== "table") return taken;
  for (let line = end; line > (node.position?.start.line ?? end); line--) {
    const whole = source[line - 1] ?? "";
    const written = whole.replace(/^[ \t>]*/, "").trim();
    const list = parseAttributeList(LIST_LINE.exec(written)?.groups?.content ?? "=");
    if (list === undefined) break;
    // Where the element ended before the list, the list is no part of it.
    if (node.type === "html" && lastLine(node.value) !== written) break;
    if (node.type === "table") node.children.pop();
    else node.value = node.value.replace(/\r?\n[^\n]*$/, "");
    taken.unshift({ list, written, place: { line, column: whole.indexOf(written) + 1 } });
  }
  return taken;
}

function isFlowParent(node: Nodes): node is Parents {
  return ["blockquote", "list", "listItem", "footnoteDefinition", "defList", "defListDescription"].includes(
    node.type,
  );
}

function reportDropped(file: VFile, written: string, dropped: readonly string[], place: Point): void {
  report(file, {
    rule: "kramdown/unused-attributes",
    message: `“${written}” 표시에서 이 사이트가 쓰지 않는 것을 제외했습니다: ${dropped.join(", ")}`,
    mend: "그대로 두어도 됩니다. 필요 없으면 이 표시를 삭제해 주세요.",
    place,
  });
}
