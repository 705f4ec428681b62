import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Diagnostic, RuleId } from "../../../content/findings/diagnostic.ts";
import { placeAtKey } from "./places.ts";

let root = "";

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "place-"));
  writeFileSync(path.join(root, "a.mdx"), "---\r\ndraft: true\r\ntitle: 가\r\ntags: [나]\r\n---\r\n");
});

afterAll(() => rmSync(root, { recursive: true }));

const finding = (rule: RuleId, line = 1): Diagnostic => ({
  rule,
  file: "a.mdx",
  line,
  column: 1,
  severity: "hint",
  message: "",
  mend: "",
});

test.each([
  ["content/same-title", 1, 3],
  ["content/similar-tags", 1, 4],
  ["content/slug-clash", 1, 3],
  ["redirects/loop", 1, 1],
  ["text/double-space", 1, 1],
  ["content/same-title", 2, 2],
] as const)("a finding of %s in line %i is shown in line %i", (rule, line, expected) => {
  expect(placeAtKey(root)(finding(rule, line)).line).toBe(expected);
});
