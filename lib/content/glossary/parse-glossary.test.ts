import { expect, test } from "vitest";
import { decodeSourceFile } from "../source/source-file.ts";
import { findGlossaryEntry, nearestGlossaryName } from "./glossary.ts";
import { parseGlossary } from "./parse-glossary.ts";

function parse(...lines: string[]) {
  return parseGlossary(decodeSourceFile("glossary.yaml", new TextEncoder().encode(lines.join("\n"))));
}

function findings(...lines: string[]): string[] {
  return parse(...lines).diagnostics.map(
    ({ line, column, rule, message, mend }) => `${line}:${column} ${rule} ${message} → ${mend}`,
  );
}

const token = {
  term: "토큰",
  aliases: ["token"],
  explanation: "글을 나눈 조각",
  source: { label: "논문", url: "https://example.org/a" },
  slug: "토큰",
};

const glossary = parse(
  "# 용어집",
  "- term: 토큰",
  "  aliases: [token]",
  "  explanation: 글을 나눈 조각",
  "  source: { label: 논문, url: https://example.org/a }",
  "- term: KV 캐시",
  "  explanation: 키와 값의 저장분",
);

test("terms are read in the order of the file", () => {
  expect(glossary).toEqual({
    entries: [
      token,
      { term: "KV 캐시", aliases: [], explanation: "키와 값의 저장분", source: undefined, slug: "kv-캐시" },
    ],
    diagnostics: [],
  });
});

test("a word is found by term or alias, whatever its letter case, spaces and Unicode form", () => {
  const found = ["토큰", "Token", "kv캐시", "토큰".normalize("NFD"), "토큰이"].map(
    (word) => findGlossaryEntry(glossary, word)?.term,
  );
  expect(found).toEqual(["토큰", "토큰", "KV 캐시", "토큰", undefined]);
});

test("a misspelt word has a nearest one, another word has none", () => {
  expect([
    nearestGlossaryName(glossary, "KV 캐쉬"),
    nearestGlossaryName(glossary, "tokan"),
    nearestGlossaryName(glossary, "고양이"),
  ]).toEqual(["KV 캐시", "token", undefined]);
});

test("an empty file is an empty glossary", () => {
  expect(parse("# 아직 없음", "")).toEqual({ entries: [], diagnostics: [] });
});

test("a misspelt or missing key is named with its place, and the right terms stay", () => {
  const lines = ["- term: 토큰", "  explanaton: 글을 나눈 조각", "- term: 가중치", "  explanation: 숫자"];
  expect(findings(...lines)).toEqual([
    "1:3 glossary/missing-key 이 용어에 꼭 있어야 하는 ‘explanation: …’ 줄이 없거나 비어 있습니다. → ‘- term: …’ 줄 아래에 공백 두 개로 들여쓴 ‘explanation: 한두 문장의 설명’처럼 입력해 주세요.",
    "2:15 glossary/unknown-key 용어집에는 ‘explanaton’ 항목이 없습니다. 쓸 수 있는 항목은 term, aliases, explanation, source입니다. → ‘explanaton’ 대신 ‘explanation’라고 입력해 주세요.",
  ]);
  expect(parse(...lines).entries.map(({ term }) => term)).toEqual(["가중치"]);
});

test("a wrong value is shown with the right form", () => {
  expect(
    findings(
      "- term: 토큰",
      "  explanation: 조각",
      "  aliases: token",
      "  source: { label: 논문, url: 주소 }",
    ),
  ).toEqual([
    "3:12 glossary/wrong-value ‘aliases’ 항목에 올 수 없는 값입니다: ‘token’ → ‘aliases: [다른 표기, 또 다른 표기]’처럼 대괄호로 묶어 입력해 주세요.",
    "4:29 glossary/wrong-value ‘source.url’ 항목에 올 수 없는 값입니다: ‘주소’ → ‘source: { label: 논문 이름, url: https://… }’처럼 이름과 http 주소를 입력해 주세요.",
  ]);
});

test("a word that two terms claim is an error that names the other line", () => {
  expect(
    findings(
      "- term: 토큰",
      "  explanation: 하나",
      "- term: 조각",
      "  aliases: [토 큰]",
      "  explanation: 둘",
    ),
  ).toEqual([
    "3:9 glossary/duplicate-term 이 표기는 1번째 줄의 용어에 이미 있습니다: ‘토 큰’ → 두 설명을 하나로 합치거나, 한쪽에서 이 표기를 삭제해 주세요.",
  ]);
});

test("YAML that can't be read is an error at its place", () => {
  const rules = parse("- term: 토큰", "  explanation: 값: 또 값").diagnostics.map(
    ({ line, rule }) => `${line} ${rule}`,
  );
  expect(rules).toEqual(["2 glossary/syntax"]);
});

test("anything but a list of terms is an error", () => {
  const rules = [parse("토큰: 조각"), parse("- 토큰"), parse("글")].map(({ diagnostics }) =>
    diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
  );
  expect(rules).toEqual([
    ["1:1 glossary/wrong-shape"],
    ["1:3 glossary/wrong-shape"],
    ["1:1 glossary/wrong-shape"],
  ]);
});
