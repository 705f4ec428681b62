import { expect, test } from "vitest";
import { findingLine } from "./finding-line.ts";

const previewUrl = "https://preview.example";
const finding = {
  file: "posts/a.mdx",
  line: 8,
  column: 3,
  rule: "front-matter/syntax",
  severity: "error",
  message: "‘title’의 값에 콜론이 있습니다 @모두 #1.",
  mend: '이렇게 고쳐 주세요: ‘title: "https://www.a.example: <b>"’. 예: a*b*c',
} as const;

test("what is quoted can be copied as it is; the rest is text, whatever is in it", () => {
  expect(findingLine(finding, previewUrl)).toBe(
    [
      "- ❌ 오류 8번째 줄 3번째 글자: `title`의 값에 콜론이 있습니다 @모두 \\#1.",
      '  → 이렇게 고쳐 주세요: `title: "https://www.a.example: <b>"`. 예: a\\*b\\*c',
      "  [`front-matter/syntax`](https://preview.example/guide/rules#front-mattersyntax)",
    ].join("\n"),
  );
});

test("a finding without a mend has no line for it", () => {
  expect(findingLine({ ...finding, severity: "warning", message: "말", mend: "" }, previewUrl)).toBe(
    "- ⚠️ 경고 8번째 줄 3번째 글자: 말\n  [`front-matter/syntax`](https://preview.example/guide/rules#front-mattersyntax)",
  );
});
