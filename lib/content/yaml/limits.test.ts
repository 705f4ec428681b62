import { expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { decodeSourceFile } from "../source/source-file.ts";
import { refuseYaml } from "./limits.ts";

test.each([
  ..."x: |? |- |x: ? |? - |[|{|[{|{a: |[a: |[? |{? |? [|\"a\": |'a': |!a x: |&a x: |!!map ? |&a - |x:\t|? \t|- x: ".split(
    "|",
  ),
])("%j nested in one line is refused there", (unit) => {
  expect(refuseYaml(`title: 제목\n${unit.repeat(60)}`)).toMatchObject({ line: 2 });
});

test("lines that go deeper and deeper are refused where they go too deep", () => {
  const lines = Array.from({ length: 60 }, (_, depth) => `${" ".repeat(depth)}x:`);
  expect(refuseYaml(lines.join("\n"))).toMatchObject({ line: 51 });
  expect(refuseYaml(lines.map((line) => `${line.slice(0, -2)}- x:`).join("\n"))).toMatchObject({ line: 26 });
});

test("an ordinary text of many dashes, colons and brackets is none of it", () => {
  const title = `title: "${"가 - 나 [다] ".repeat(100)}"`;
  expect(refuseYaml(`${title}\ntags:\n${"  - a: b\n    c: [d, { e: f }]\n".repeat(500)}`)).toBeUndefined();
});

test("front matter of too many marks is refused, at the line that has the most", () => {
  const source = decodeSourceFile(
    "posts/2026-11-01-a.md",
    Buffer.from(`---\ntitle: 제목\n${"]".repeat(60_000)}\n---\n글\n`),
  );
  const { diagnostics, body } = parseArticle(source, { now: new Date(0) });
  expect({ body, diagnostics }).toEqual({
    body: "글\n",
    diagnostics: [expect.objectContaining({ severity: "error", rule: "front-matter/too-costly", line: 3 })],
  });
});
