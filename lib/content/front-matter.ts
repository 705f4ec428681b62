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
import type { Diagnostic, Position } from "./diagnostic.ts";
import { describeYamlError } from "./yaml-errors.ts";
import { refuseYaml } from "./yaml-limits.ts";

/** The YAML at the head of a file, with every scalar as the text that stands there, so that `1.10` stays `1.10`. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** The same values with the types that YAML gives them; for keys that we keep without understanding them. */
  readonly typed: (key: string) => unknown;
  /** Where a value stands in the file; of a missing one, its nearest parent. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** @see https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb `YAML_FRONT_MATTER_REGEXP` */
const fence = /^---[ \t]*\n(?<yaml>[\s\S]*?\n?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;

/** Splits a file into front matter and body, and parses the front matter as Jekyll does: of equal keys the last wins. */
export function parseFrontMatter(file: string, text: string): FrontMatter {
  const match = text.startsWith("---") ? fence.exec(text) : null;
  if (match === null || match.index !== 0) return withoutFrontMatter(file, text);

  const yaml = match.groups?.yaml ?? "";
  const body = text.slice(match[0].length);
  const bodyLine = match[0].split("\n").length;
  const refusal = refuseYaml(yaml);
  if (refusal !== undefined) {
    const refused = { ...refusal, line: refusal.line + 1 };
    return {
      ...withoutData,
      body,
      bodyLine,
      diagnostics: [{ severity: "error", rule: "front-matter/syntax", file, ...refused }],
    };
  }

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
    return { line: line + 1, column: Math.max(1, col) };
  };
  const syntax = document.errors.map((error) => {
    const { kind, ...words } = describeYamlError(error);
    const offset = kind === "unclosed-quote" ? openingQuote(document, error.pos[0]) : error.pos[0];
    return {
      severity: "error" as const,
      rule: "front-matter/syntax" as const,
      file,
      ...at(offset),
      ...words,
    };
  });
  const read = readData(document);
  return {
    data: read.data,
    typed: typedReader(yaml),
    positionOf: (path) => at(offsetOf(document, path)),
    body,
    bodyLine,
    diagnostics: [
      ...syntax,
      ...(read.problem === undefined || syntax.length > 0 ? [] : [unusable(file, read.problem)]),
      ...duplicateKeys(document).map((key) => duplicateKey(file, key.name, at(key.offset))),
    ],
  };
}

type Problem = "not-a-map" | "syntax" | "unknown-alias" | "too-many-aliases";

function readData(document: Document): { data: Record<string, unknown>; problem?: Problem } {
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

/** Where the quote begins that is still open at `end`: the parser only knows where it missed the closing one. */
function openingQuote(document: Document, end: number): number {
  let offset = end;
  visit(document, {
    Scalar(_key, { type, range }) {
      if ((type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") && range && range[0] < end) offset = range[0];
    },
  });
  return offset;
}

/** Parses once more, with YAML's own types, when a key is first asked for. */
function typedReader(yaml: string): FrontMatter["typed"] {
  let values: unknown;
  return (key) => {
    values ??= parseDocument(yaml, { logLevel: "silent", uniqueKeys: false }).toJS({ maxAliasCount: 100 });
    return typeof values === "object" && values !== null && Object.hasOwn(values, key)
      ? Reflect.get(values, key)
      : undefined;
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.findLast((item) => isScalar(item.key) && item.key.value === key);
      if (pair === undefined) return offset;
      node = isEmptyScalar(pair.value) ? pair.key : pair.value;
    } else if (isSeq(node) && typeof key === "number") {
      node = node.items[key];
    } else {
      return offset;
    }
    offset = startOf(node) ?? offset;
  }
  return offset;
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
  typed: () => undefined,
  positionOf: () => ({ line: 1, column: 1 }),
};

function withoutFrontMatter(file: string, text: string): FrontMatter {
  const opened = /^---[ \t]*(\n|$)/.test(text);
  return {
    ...withoutData,
    body: text,
    bodyLine: 1,
    diagnostics:
      text.trim() === ""
        ? []
        : [
            {
              severity: "error",
              rule: opened ? "front-matter/unclosed" : "front-matter/missing",
              file,
              line: 1,
              column: 1,
              message: opened
                ? "머리말을 여는 ‘---’는 있는데 닫는 ‘---’ 줄이 없습니다."
                : "머리말이 없습니다. 파일은 ‘---’ 줄로 시작해야 합니다.",
              mend: opened
                ? "머리말의 마지막 줄 다음에 ‘---’만 있는 줄을 넣어 주세요."
                : "첫 줄에 ‘---’, 그 아래에 title과 date, 다시 ‘---’ 줄을 넣어 주세요.",
            },
          ],
  };
}

const problems: Record<Problem, { message: string; mend: string }> = {
  "not-a-map": {
    message: "머리말은 ‘이름: 값’ 줄로 이루어져야 하는데 다른 모양입니다.",
    mend: "각 줄을 title: 제목 처럼 이름, 쌍점, 빈칸, 값의 차례로 써 주세요.",
  },
  syntax: {
    message: "머리말의 ‘<<’ 다음에 올 수 없는 값이 있습니다.",
    mend: "‘<<’ 줄을 지우고 그 값들을 그대로 적어 주세요.",
  },
  "unknown-alias": {
    message: "머리말에 ‘*’로 시작하는 값이 있습니다. YAML은 이것을 다른 값을 가리키는 표시로 읽습니다.",
    mend: "그 값 전체를 큰따옴표로 감싸 주세요.",
  },
  "too-many-aliases": {
    message: "머리말의 값이 서로를 너무 많이 가리킵니다.",
    mend: "‘&이름’과 ‘*이름’을 쓰지 말고 값을 그대로 적어 주세요.",
  },
};

function unusable(file: string, problem: Problem): Diagnostic {
  return {
    severity: "error",
    rule: `front-matter/${problem}`,
    file,
    line: 2,
    column: 1,
    ...problems[problem],
  };
}

function duplicateKey(file: string, name: string, position: Position): Diagnostic {
  return {
    severity: "warning",
    rule: "front-matter/duplicate-key",
    file,
    ...position,
    message: `‘${name}’이(가) 머리말에 두 번 있습니다. 나중 것이 쓰입니다.`,
    mend: `쓰지 않을 ‘${name}’ 줄을 지워 주세요.`,
  };
}
