import { expect, test } from "vitest";
import type { Diagnostic } from "../../../content/findings/diagnostic.ts";
import { formatReport } from "./text-report.ts";

const badDate: Diagnostic = {
  severity: "error",
  rule: "front-matter/bad-date",
  file: "posts/2026/2026-11-24-b.mdx",
  line: 3,
  column: 7,
  message: "date에는 날짜가 와야 하는데 ‘내일’이 있습니다.",
  mend: "2026-11-24처럼 입력해 주세요.",
};

test("each finding says where, how grave, what and how to mend it; errors come first", () => {
  const findings: Diagnostic[] = [
    badDate,
    {
      ...badDate,
      severity: "hint",
      rule: "front-matter/unknown-key",
      line: 2,
      column: 1,
      message: "‘foo’는 모르는 항목입니다.",
      mend: "지워도 됩니다.",
    },
    {
      ...badDate,
      severity: "warning",
      rule: "liquid/unresolved",
      file: "posts/2026/2026-11-23-a.md",
      line: 10,
      column: 5,
      message: "Liquid 문법을 읽지 못했습니다.",
      mend: "링크로 바꿔 주세요.",
    },
  ];
  expect(formatReport(findings)).toBe(`\
posts/2026/2026-11-24-b.mdx:3:7  오류  date에는 날짜가 와야 하는데 ‘내일’이 있습니다.
    → 2026-11-24처럼 입력해 주세요.  (front-matter/bad-date)

posts/2026/2026-11-23-a.md:10:5  경고  Liquid 문법을 읽지 못했습니다.
    → 링크로 바꿔 주세요.  (liquid/unresolved)

posts/2026/2026-11-24-b.mdx:2:1  참고  ‘foo’는 모르는 항목입니다.
    → 지워도 됩니다.  (front-matter/unknown-key)

오류 1건, 경고 1건, 참고 1건을 찾았습니다.
`);
});

test("no findings are said to be none", () => {
  expect(formatReport([])).toBe("문제를 찾지 못했습니다.\n");
});

test("the line is shown with a mark under the place, wherever the syllables before it end", () => {
  const line = "값은 <U> 입니다";
  const found = formatReport([{ ...badDate, line: 7, column: 4 }], { lineOf: () => line });
  expect(found.split("\n").slice(1, 3)).toEqual(["    7 │ 값은 <U> 입니다", "      │      ^"]);
  const far = formatReport([{ ...badDate, line: 7, column: 101 }], {
    lineOf: () => `${"가".repeat(100)}<${"나".repeat(100)}`,
  });
  const [, frame = "", mark = ""] = far.split("\n");
  expect(frame).toMatch(/^ {4}7 │ …가{32}<나{39}…$/);
  expect(mark).toBe(`      │ ${" ".repeat(65)}^`);
});

test("colours are written only where they were asked for", () => {
  expect(formatReport([badDate])).not.toContain("\u001b[");
  expect(formatReport([badDate], { colours: true })).toContain("\u001b[31m오류");
});

test("what a terminal or GitHub would obey is shown instead, and the mark stands below its place", () => {
  const found = formatReport(
    [
      {
        ...badDate,
        file: "posts/\n::error::가.md",
        line: 7,
        column: 4,
        message: "‘\u001b[31m’이 있습니다.\n::error::나",
        mend: "\u009b2J지워 주세요.",
      },
    ],
    { lineOf: () => "\u001b[A<U>\u202e끝" },
  );
  expect(found.split("\n").slice(0, 4)).toEqual([
    "posts/\\n::error::가.md:7:4  오류  ‘\\x1b[31m’이 있습니다.\\n::error::나",
    "    7 │ \\x1b[A<U>\\u202e끝",
    "      │       ^",
    "    → \\x9b2J지워 주세요.  (front-matter/bad-date)",
  ]);
});

test("of a rule so many are shown as are asked for, the gravest first, and all are summed up at the end", () => {
  const unknown: Diagnostic = {
    ...badDate,
    severity: "hint",
    rule: "front-matter/unknown-key",
    message: "없는 이름입니다.",
    mend: "삭제해 주세요.",
  };
  const hints = Array.from({ length: 945 }, (_, place) => ({ ...unknown, file: `posts/${place + 1000}.md` }));
  const findings = [...hints, { ...unknown, severity: "warning" as const, file: "posts/z.md" }, badDate];
  expect(formatReport(findings, { most: 2 })).toBe(`\
posts/2026/2026-11-24-b.mdx:3:7  오류  date에는 날짜가 와야 하는데 ‘내일’이 있습니다.
    → 2026-11-24처럼 입력해 주세요.  (front-matter/bad-date)

posts/z.md:3:7  경고  없는 이름입니다.
    → 삭제해 주세요.  (front-matter/unknown-key)

posts/1000.md:3:7  참고  없는 이름입니다.
    → 삭제해 주세요.  (front-matter/unknown-key)

    1건  오류  front-matter/bad-date
    1건  경고  front-matter/unknown-key
  945건  참고  front-matter/unknown-key

규칙마다 2건까지만 표시하여 944건은 표시하지 않았습니다. 모두 보려면 npm run check -- --all 명령을 실행해 주세요.
오류 1건, 경고 1건, 참고 945건을 찾았습니다.
`);
  expect(formatReport(findings).match(/없는 이름입니다/g)).toHaveLength(946);
});
