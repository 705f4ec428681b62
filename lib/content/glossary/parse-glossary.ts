import { type Document, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { slugify } from "../addresses/slug.ts";
import { type Diagnostic, finding, type Position } from "../findings/diagnostic.ts";
import { nearest } from "../findings/suggest.ts";
import type { SourceFile } from "../source/source-file.ts";
import { describeYamlError, type YamlFinding } from "../yaml/errors.ts";
import { type Glossary, type GlossaryEntry, wordKey } from "./glossary.ts";

const text = z.string().trim().min(1);

/** One term of `glossary.yaml`, as editors write it. */
const termSchema = z.strictObject({
  term: text.describe("용어. 용어집에 이 표기로 표시됩니다."),
  aliases: z.array(text).optional().describe("본문에서 쓸 수 있는 다른 표기"),
  explanation: text.describe("한두 문장의 설명"),
  source: z
    .strictObject({ label: text, url: z.url({ protocol: /^https?$/ }) })
    .optional()
    .describe("설명의 근거"),
});

const knownKeys = Object.keys(termSchema.shape);

/** Reads the glossary's file. A term that is wrong is left out, and `diagnostics` say where and why. */
export function parseGlossary({ file, text: yaml, diagnostics: ofFile }: SourceFile): Glossary {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    logLevel: "silent",
    prettyErrors: false,
    schema: "failsafe",
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: Math.max(1, col) };
  };
  const placeOf = (path: readonly PropertyKey[]) => at(offsetOf(document, path));
  const withFindings = (entries: readonly GlossaryEntry[], ...found: readonly Diagnostic[]): Glossary => ({
    entries,
    diagnostics: [...ofFile, ...found],
  });

  if (document.errors.length > 0) {
    return withFindings(
      [],
      ...document.errors.map((error) => {
        const finding = describeYamlError(error, yaml, document);
        return unreadable(file, finding, at(finding.offset));
      }),
    );
  }
  const written: unknown = document.toJS({ maxAliasCount: 100 });
  const list = written === null || written === "" ? [] : written;
  if (!Array.isArray(list)) return withFindings([], notAList(file, { line: 1, column: 1 }));

  const checked = list.map((each: unknown) => ({ each, ...termSchema.safeParse(each) }));
  const wrong = checked.flatMap(({ each, error }, index) =>
    (error?.issues ?? []).flatMap((issue) =>
      badTerm(file, issue, { index, written: each, knownKeys, placeOf }),
    ),
  );
  const right = checked.flatMap(({ data }, index) =>
    data === undefined ? [] : [{ index, ...toEntry(data) }],
  );
  const twice = findTwice(right).map(({ word, first, second }) =>
    termTwice(file, word, placeOf([first, "term"]), placeOf([second, "term"])),
  );
  return withFindings(
    right.map(({ index: _index, ...entry }) => entry),
    ...wrong,
    ...twice,
  );
}

function toEntry({ term, aliases = [], explanation, source }: z.output<typeof termSchema>): GlossaryEntry {
  const written = term.normalize("NFC");
  return { term: written, aliases, explanation, source, slug: slugify(written) };
}

/** Where a value stands; of a missing or empty one, where its nearest parent does. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const isEmpty = isScalar(node) && node.value === "";
    if (isNode(node) && node.range && !isEmpty) return node.range[0];
  }
  return 0;
}

/** Words that two terms claim, with the places of both in the list. */
function findTwice(terms: readonly (GlossaryEntry & { readonly index: number })[]) {
  const owners = new Map<string, number>();
  return terms.flatMap(({ term, aliases, index }) =>
    [term, ...aliases].flatMap((word) => {
      const first = owners.get(wordKey(word)) ?? index;
      owners.set(wordKey(word), first);
      return first === index ? [] : [{ word, first, second: index }];
    }),
  );
}

function unreadable(file: string, { message, mend }: YamlFinding, position: Position): Diagnostic {
  return finding("glossary/syntax", { file, ...position }, { message, mend });
}

function notAList(file: string, position: Position): Diagnostic {
  return finding(
    "glossary/wrong-shape",
    { file, ...position },
    {
      message: "용어집은 ‘- term: 용어’로 시작하는 항목의 목록이어야 하는데 형식이 다릅니다.",
      mend: "용어마다 ‘- term: 용어’ 줄을 입력하고, 그 아래에 공백 두 개로 들여쓴 ‘explanation: 설명’ 줄을 입력해 주세요.",
    },
  );
}

function termTwice(file: string, word: string, first: Position, second: Position): Diagnostic {
  return finding(
    "glossary/duplicate-term",
    { file, ...second },
    {
      message: `이 표기는 ${first.line}번째 줄의 용어에 이미 있습니다: ‘${word}’`,
      mend: "두 설명을 하나로 합치거나, 한쪽에서 이 표기를 삭제해 주세요.",
    },
  );
}

interface Subject {
  /** The term's place in the list, from 0. */
  readonly index: number;
  readonly written: unknown;
  readonly knownKeys: readonly string[];
  readonly placeOf: (path: readonly PropertyKey[]) => Position;
}

/** What is wrong with one term, in an editor's words. */
function badTerm(file: string, issue: z.core.$ZodIssue, subject: Subject): readonly Diagnostic[] {
  const { index, written, knownKeys, placeOf } = subject;
  const path = [index, ...issue.path];
  if (issue.path.length === 0 && issue.code !== "unrecognized_keys") return [notAList(file, placeOf(path))];
  const place = { file, ...placeOf(path) };
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const meant = nearest(key, knownKeys);
      return finding(
        "glossary/unknown-key",
        { file, ...placeOf([...path, key]) },
        {
          message: `용어집에는 ‘${key}’ 항목이 없습니다. 쓸 수 있는 항목은 ${knownKeys.join(", ")}입니다.`,
          mend:
            meant === undefined
              ? `‘${key}’ 줄을 삭제해 주세요.`
              : `‘${key}’ 대신 ‘${meant}’라고 입력해 주세요.`,
        },
      );
    });
  }
  const name = issue.path.map(String).join(".");
  const value = valueAt(written, issue.path);
  if (value === undefined || value === "") {
    return [
      finding("glossary/missing-key", place, {
        message: `이 용어에 꼭 있어야 하는 ‘${name}: …’ 줄이 없거나 비어 있습니다.`,
        mend:
          name === "term"
            ? "‘- term: 용어’ 줄을 넣어 주세요."
            : `‘- term: …’ 줄 아래에 공백 두 개로 들여쓴 ‘${name}: ${keyExamples[name] ?? "…"}’처럼 입력해 주세요.`,
      }),
    ];
  }
  return [
    finding("glossary/wrong-value", place, {
      message: `‘${name}’ 항목에 올 수 없는 값입니다: ‘${typeof value === "string" ? value : JSON.stringify(value)}’`,
      mend: mends[String(issue.path[0])] ?? "텍스트를 입력해 주세요. 콜론이 있으면 큰따옴표로 감쌉니다.",
    }),
  ];
}

const keyExamples: Readonly<Record<string, string>> = {
  explanation: "한두 문장의 설명",
  "source.label": "논문 이름",
  "source.url": "https://…",
};

const mends: Readonly<Record<string, string>> = {
  aliases: "‘aliases: [다른 표기, 또 다른 표기]’처럼 대괄호로 묶어 입력해 주세요.",
  source: "‘source: { label: 논문 이름, url: https://… }’처럼 이름과 http 주소를 입력해 주세요.",
};

function valueAt(written: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    written,
  );
}
