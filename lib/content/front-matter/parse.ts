import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import { type Diagnostic, finding, type Position } from "../findings/diagnostic.ts";
import { refuseYaml } from "../yaml/limits.ts";
import { findFrontMatter } from "./fence.ts";
import { duplicateKey, type FrontMatterProblem, noFrontMatter, syntaxErrors, unusable } from "./problems.ts";
import { type FrontMatterSlip, frontMatterSlips } from "./slips.ts";

/** The YAML at the head of a file, with every scalar as the text that stands there, so that `1.10` stays `1.10`. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** Where a value stands in the file; of a missing one, its nearest parent. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
  /** Where a key stands, by the way to it. */
  readonly positionOfKey: (path: readonly PropertyKey[]) => Position;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly diagnostics: readonly Diagnostic[];
}

interface SplitFile {
  /** Undefined where there is no front matter. */
  readonly yaml: string | undefined;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** The line of the `---` that opens the front matter. */
  readonly opening: number;
}

export function splitFrontMatter(text: string): SplitFile {
  const found = findFrontMatter(text);
  if (found === undefined) return { yaml: undefined, body: text, bodyLine: 1, opening: 1 };
  const { whole, yaml, line } = found;
  return { yaml, body: text.slice(whole.length), bodyLine: whole.split("\n").length, opening: line };
}

/** Front matter that is not read, for a reason that stands at a line of its YAML. */
export function refusedFrontMatter(
  file: string,
  { body, bodyLine, opening }: SplitFile,
  refusal: Pick<Diagnostic, "rule" | "line" | "column" | "message" | "mend">,
): FrontMatter {
  const { rule, line, column, ...words } = refusal;
  const diagnostics = [finding(rule, { file, line: line + opening, column }, words)];
  return { ...withoutData, body, bodyLine, diagnostics };
}

/** Splits a file into front matter and body, and parses the front matter as Jekyll does: of equal keys the last wins. */
export function parseFrontMatter(file: string, text: string): FrontMatter {
  const split = splitFrontMatter(text);
  const { yaml, body, bodyLine, opening } = split;
  if (yaml === undefined) return withoutFrontMatter(file, text);
  const refusal = refuseYaml(yaml);
  if (refusal !== undefined) return refusedFrontMatter(file, split, refusal);

  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    logLevel: "silent",
    merge: true,
    prettyErrors: false,
    schema: "failsafe",
    uniqueKeys: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + opening, column: Math.max(1, col) };
  };
  const source = { file, yaml, document, at };
  const read = readData(document);
  const syntax = syntaxErrors(source);
  const unread = [
    ...syntax,
    ...(read.problem === undefined || syntax.length > 0 ? [] : [unusable(read.problem, source)]),
  ];
  return {
    data: read.data,
    positionOf: (path) => at(offsetOf(document, path)),
    positionOfKey: (path) => at(offsetOfKey(document, path)),
    body,
    bodyLine,
    diagnostics: [
      ...explainBySlips(file, frontMatterSlips(yaml, document), unread, opening),
      ...duplicateKeys(document).map((key) => duplicateKey(file, key.name, at(key.offset))),
    ],
  };
}

/** A slip on the line of an error, or right above it, is its cause: one finding says so. */
function explainBySlips(
  file: string,
  slips: readonly FrontMatterSlip[],
  errors: readonly Diagnostic[],
  opening: number,
): readonly Diagnostic[] {
  const explained = new Set<Diagnostic>();
  const found = slips.map(({ line, column, rule, fix, ...words }): Diagnostic => {
    const place = { line: line + opening, column };
    const caused = errors.filter((each) => each.line === place.line || each.line === place.line + 1);
    for (const error of caused) explained.add(error);
    return finding(
      caused.length > 0 ? "front-matter/syntax" : rule,
      { file, ...place },
      {
        ...words,
        fix: fix && { line: place.line, column: fix.from.startsWith("-") ? column : 1, ...fix },
      },
    );
  });
  return [...errors.filter((error) => !explained.has(error)), ...found];
}

function readData(document: Document): { data: Record<string, unknown>; problem?: FrontMatterProblem } {
  if (holdsItself(document)) return { data: {}, problem: "too-many-aliases" };
  try {
    // Bounded, so that YAML whose aliases multiply ("billion laughs") is refused instead of filling the memory.
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    if (data === null || data === "") return { data: {} };
    if (typeof data === "object" && !Array.isArray(data)) return { data: { ...data } };
    return { data: {}, problem: "not-a-map" };
  } catch (error) {
    // `<<` with something that is no map.
    if (!(error instanceof ReferenceError)) return { data: {}, problem: "syntax" };
    return { data: {}, problem: /excessive/i.test(error.message) ? "too-many-aliases" : "unknown-alias" };
  }
}

/** Whether a list or map is part of itself: `&a [*a]`. */
function holdsItself(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias(_key, alias, path) {
      found ||= path.some((node) => (isMap(node) || isSeq(node)) && node.anchor === alias.source);
    },
  });
  return found;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    const pair = pairAt(document, node, key);
    if (pair === undefined) return offset;
    node = isEmptyScalar(pair.value) ? pair.key : pair.value;
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function offsetOfKey(document: Document, path: readonly PropertyKey[]): number {
  const last = path.at(-1);
  let node: unknown = document.contents;
  for (const key of path.slice(0, -1)) node = pairAt(document, node, key)?.value;
  const pair = last === undefined ? undefined : pairAt(document, node, last);
  return startOf(pair?.key) ?? offsetOf(document, path);
}

/** The key and value at a name, or the item at a number. */
function pairAt(
  document: Document,
  parent: unknown,
  key: PropertyKey,
): { key: unknown; value: unknown } | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isMap(node)) return node.items.findLast((item) => isScalar(item.key) && item.key.value === key);
  if (!isSeq(node) || typeof key !== "number") return undefined;
  return { key: undefined, value: node.items[key] };
}

function isEmptyScalar(node: unknown): boolean {
  return node === null || (isScalar(node) && (node.value === "" || node.value === null));
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function duplicateKeys(document: Document): { name: string; offset: number }[] {
  if (!isMap(document.contents)) return [];
  const seen = new Set<unknown>();
  return document.contents.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (!seen.has(key.value)) {
      seen.add(key.value);
      return [];
    }
    return [{ name: String(key.value), offset: startOf(key) ?? 0 }];
  });
}

const withoutData = {
  data: {},
  positionOf: () => ({ line: 1, column: 1 }),
  positionOfKey: () => ({ line: 1, column: 1 }),
};

function withoutFrontMatter(file: string, text: string): FrontMatter {
  return {
    ...withoutData,
    body: text,
    bodyLine: 1,
    diagnostics: text.trim() === "" ? [] : [noFrontMatter(file, text)],
  };
}
