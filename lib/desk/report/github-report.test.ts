import { expect, test } from "vitest";
import { githubReport } from "./github-report.ts";

test("each finding is one command, and nothing in it can end it or begin another", () => {
  const report = githubReport([
    {
      severity: "hint",
      rule: "text/double-space",
      file: "posts/b, c: d.md",
      line: 3,
      column: 7,
      message: "100% 빈칸\n::error::x",
      mend: "고쳐 주세요.",
    },
    {
      severity: "error",
      rule: "file/empty",
      file: "posts/a.md",
      line: 1,
      column: 1,
      message: "비어 있습니다.",
      mend: "채워 주세요.",
    },
  ]);
  expect(report.split("\n")).toEqual([
    "::error file=posts/a.md,line=1,col=1,title=file/empty::비어 있습니다.%0A→ 채워 주세요.",
    "::notice file=posts/b%2C c%3A d.md,line=3,col=7,title=text/double-space::100%25 빈칸%0A::error::x%0A→ 고쳐 주세요.",
    "",
  ]);
});
