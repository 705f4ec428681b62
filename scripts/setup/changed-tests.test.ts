import { expect, test } from "vitest";
import { testsOf } from "./changed-tests.mjs";

const texts: Readonly<Record<string, string>> = {
  "lib/a/one.ts": "",
  "lib/a/one.test.ts": 'import { one } from "./one.ts";',
  "lib/a/two.ts": 'import { one } from "./one.ts";',
  "lib/a/two.test.ts": 'import { two } from "./two.ts";',
  "app/page.test.tsx": 'import { one } from "@/lib/a/one";',
  "scripts/check.test.ts": 'import { rules } from "../lib/a/rules.ts";',
};
const testsFor = (...changed: string[]) => testsOf(changed, Object.keys(texts), (file) => texts[file] ?? "");

test("a changed file asks for the tests that import it, by a relative path or from the root", () => {
  expect(testsFor("lib/a/one.ts")).toEqual(["lib/a/one.test.ts", "app/page.test.tsx"]);
});

test("a command, which its test starts and does not import, asks for the test of its name", () => {
  expect(testsFor("scripts/check.ts")).toEqual(["scripts/check.test.ts"]);
});

test("a changed test asks for itself, and a file that no test reads for none", () => {
  expect(testsFor("lib/a/two.test.ts")).toEqual(["lib/a/two.test.ts"]);
  expect(testsFor("docs/readme.md")).toEqual([]);
});
