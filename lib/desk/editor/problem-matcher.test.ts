import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { annotations } from "../check/report/annotations.ts";

test("VS Code's task reads what the check writes: severity, file, place, rule and message", async () => {
  const { tasks } = JSON.parse(await readFile(".vscode/tasks.json", "utf8"));
  const { regexp, ...groups } = tasks[0].problemMatcher.pattern;
  const report = annotations([
    {
      severity: "error",
      rule: "front-matter/bad-date",
      file: "posts/2026/2026-11-24-가 나.mdx",
      line: 4,
      column: 7,
      message: "‘date’은(는) 날짜여야 하는데 ‘어제’입니다.",
      mend: "연-월-일의 차례로 써 주세요.",
    },
  ]);
  const found = new RegExp(regexp).exec(report.trimEnd());
  expect(
    Object.fromEntries(Object.entries<number>(groups).map(([name, place]) => [name, found?.[place]])),
  ).toEqual({
    severity: "error",
    file: "posts/2026/2026-11-24-가 나.mdx",
    line: "4",
    column: "7",
    code: "front-matter/bad-date",
    message: "‘date’은(는) 날짜여야 하는데 ‘어제’입니다.",
  });
});
