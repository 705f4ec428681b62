import { expect, test } from "vitest";
import type { ReportedFinding } from "../../review/reported-finding.ts";
import { annotations } from "./annotations.ts";

const finding: ReportedFinding = {
  severity: "error",
  rule: "pull-request/lost-address",
  file: "posts/a, b.md",
  line: 1,
  column: 2,
  message: "‘/100%’ 주소가\n::error::사라집니다.",
  mend: "입력해 주세요.",
};

test("an annotation is one command, whatever is in a name or a message", () => {
  expect(annotations([finding])).toBe(
    "::error file=posts/a%2C b.md,line=1,col=2,title=pull-request/lost-address::‘/100%25’ 주소가%0A\\::error::사라집니다.%0A→ 입력해 주세요.\n",
  );
});

test("a name and a message hold no line end and no control", () => {
  const report = annotations([
    { ...finding, file: "posts/\n::error::가\u001b.md", message: "나\r::debug::\u009b다", mend: "" },
  ]);
  expect(report).toBe(
    "::error file=posts/%0A\\%3A%3Aerror%3A%3A가\\x1b.md,line=1,col=2,title=pull-request/lost-address::나%0A\\::debug::\\x9b다\n",
  );
});

test("what the pull request touches comes first, errors before the rest", () => {
  const of = (file: string, severity: ReportedFinding["severity"]) => ({ ...finding, file, severity });
  const report = annotations(
    [of("other.md", "error"), of("mine.md", "hint"), of("other.md", "warning"), of("mine.md", "error")],
    new Set(["mine.md"]),
  );
  expect(
    [...report.matchAll(/^::(\w+) file=([^,]+)/gm)].map(([, command, file]) => `${command} ${file}`),
  ).toEqual(["error mine.md", "notice mine.md", "error other.md", "warning other.md"]);
});
