import { expect, test } from "vitest";
import type { Verdict } from "./verify-address.ts";
import { buildVerifyReport, formatVerifyReport } from "./verify-report.ts";

const verdicts: readonly Verdict[] = [
  { status: "good", path: "/a", destination: "/posts/a" },
  { status: "bad", path: "/%EA%B8%80/", cause: "not found", seen: "404" },
  { status: "bad", path: "/b%FF", cause: "two hops", seen: "308 /c → 308 /d" },
  ...Array.from({ length: 12 }, (_, number): Verdict => {
    return { status: "bad", path: `/old/${number}`, cause: "not found", seen: "404" };
  }),
];
const about = { base: "http://127.0.0.1:3000", seconds: 1.25 };

test("failures are counted by cause, with ten examples each", () => {
  const report = buildVerifyReport(verdicts, { format: "access log", ignored: 3 }, about);
  expect(formatVerifyReport(report)).toMatchInlineSnapshot(`
    "페이지가 없음(404): 13개
      /글/	404
      /old/0	404
      /old/1	404
      /old/2	404
      /old/3	404
      /old/4	404
      /old/5	404
      /old/6	404
      /old/7	404
      /old/8	404
      … 외 3개

    두 번 이상 이동: 1개
      /b%FF	308 /c → 308 /d

    http://127.0.0.1:3000에 주소 15개를 1.3초 동안 확인했습니다. 주소가 아니거나 이전 서버에도 없던 3줄은 확인하지 않았습니다.
    1개는 한 번 이하의 영구 이동으로 페이지가 열리고, 14개는 열리지 않습니다."
  `);
});

test("the report for machines holds every failure", () => {
  const report = buildVerifyReport(verdicts.slice(0, 3), { format: "list", ignored: 0 }, about);
  expect(report).toEqual({
    base: "http://127.0.0.1:3000",
    format: "list",
    asked: 3,
    good: 1,
    ignored: 0,
    seconds: 1.25,
    causes: { "not found": 1, "two hops": 1 },
    failures: [
      { path: "/%EA%B8%80/", cause: "not found", seen: "404" },
      { path: "/b%FF", cause: "two hops", seen: "308 /c → 308 /d" },
    ],
  });
});
