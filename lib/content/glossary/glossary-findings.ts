import type { z } from "zod";
import type { Diagnostic, Position } from "../findings/diagnostic.ts";
import { nearest } from "../findings/suggest.ts";
import type { YamlFinding } from "../yaml/errors.ts";

export function unreadable(file: string, { message, mend }: YamlFinding, position: Position): Diagnostic {
  return { severity: "error", rule: "glossary/syntax", file, ...position, message, mend };
}

export function notAList(file: string, position: Position): Diagnostic {
  return {
    severity: "error",
    rule: "glossary/wrong-shape",
    file,
    ...position,
    message: "용어집은 ‘- term: 용어’로 시작하는 항목의 목록이어야 하는데 다른 모양입니다.",
    mend: "용어마다 ‘- term: 용어’ 줄을 쓰고, 그 아래에 공백 두 개를 들여 ‘explanation: 설명’을 써 주세요.",
  };
}

export function termTwice(file: string, word: string, first: Position, second: Position): Diagnostic {
  return {
    severity: "error",
    rule: "glossary/duplicate-term",
    file,
    ...second,
    message: `이 표기는 ${first.line}번째 줄의 용어에 이미 있습니다: ‘${word}’`,
    mend: "두 설명을 하나로 합치거나, 한쪽에서 이 표기를 빼 주세요.",
  };
}

interface Subject {
  /** The term's place in the list, from 0. */
  readonly index: number;
  readonly written: unknown;
  readonly knownKeys: readonly string[];
  readonly placeOf: (path: readonly PropertyKey[]) => Position;
}

/** What is wrong with one term, in an editor's words. */
export function badTerm(file: string, issue: z.core.$ZodIssue, subject: Subject): readonly Diagnostic[] {
  const { index, written, knownKeys, placeOf } = subject;
  const path = [index, ...issue.path];
  if (issue.path.length === 0 && issue.code !== "unrecognized_keys") return [notAList(file, placeOf(path))];
  const common = { severity: "error" as const, file, ...placeOf(path) };
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const meant = nearest(key, knownKeys);
      return {
        ...common,
        ...placeOf([...path, key]),
        rule: "glossary/unknown-key",
        message: `용어집에는 ‘${key}’ 항목이 없습니다. 쓸 수 있는 항목은 ${knownKeys.join(", ")}입니다.`,
        mend:
          meant === undefined ? `‘${key}’ 줄을 지워 주세요.` : `‘${key}’ 대신 ‘${meant}’라고 입력해 주세요.`,
      };
    });
  }
  const name = issue.path.map(String).join(".");
  const value = valueAt(written, issue.path);
  if (value === undefined || value === "") {
    return [
      {
        ...common,
        rule: "glossary/missing-key",
        message: `이 용어에 꼭 있어야 하는 ‘${name}: …’ 줄이 없거나 비어 있습니다.`,
        mend:
          name === "term"
            ? "‘- term: 용어’ 줄을 넣어 주세요."
            : `‘- term: …’ 줄 아래에 공백 두 개를 들여 ‘${name}: ${keyExamples[name] ?? "…"}’처럼 입력해 주세요.`,
      },
    ];
  }
  return [
    {
      ...common,
      rule: "glossary/wrong-value",
      message: `‘${name}’ 항목에 올 수 없는 값입니다: ‘${typeof value === "string" ? value : JSON.stringify(value)}’`,
      mend: mends[String(issue.path[0])] ?? "글로 입력해 주세요. 글에 콜론이 있으면 큰따옴표로 감쌉니다.",
    },
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
