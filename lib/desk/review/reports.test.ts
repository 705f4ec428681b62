import { expect, test } from "vitest";
import { parseFindings } from "./reported-finding.ts";
import { parseSmokeReport } from "./smoke.ts";

test("findings are read from what the check writes, and what is none is left out", () => {
  const finding = {
    file: "posts/a.md",
    line: 1,
    column: 2,
    rule: "a/b",
    severity: "error",
    message: "오류",
    mend: "",
  };
  const odd = [{ ...finding, severity: "fatal" }, { ...finding, line: "1" }, null, "text"];
  expect(parseFindings(JSON.stringify([finding, ...odd]))).toEqual([finding]);
  expect(parseFindings(JSON.stringify([{ ...finding, mend: undefined }]))).toEqual([finding]);
  expect(parseFindings("[]")).toEqual([]);
});

test("a check that did not come to its end has no findings, rather than none", () => {
  expect(parseFindings("")).toBeUndefined();
  expect(parseFindings('{"error": true}')).toBeUndefined();
});

test("browser tests are counted through all suites of Playwright's report", () => {
  const report = {
    suites: [
      {
        specs: [{ title: "첫 화면", ok: true }],
        suites: [{ specs: [{ title: "‘김치’", ok: false }] }],
      },
    ],
  };
  expect(parseSmokeReport(JSON.stringify(report))).toEqual({ passed: 1, failures: ["‘김치’"] });
});

test("browser tests that did not run have no result, rather than a good one", () => {
  expect(parseSmokeReport('{"suites":[],"errors":[{"message":"no browser"}]}')).toBeUndefined();
  expect(parseSmokeReport("")).toBeUndefined();
});
