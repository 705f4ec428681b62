import { expect, test } from "vitest";
import { parseRubyYaml } from "./parse-ruby-yaml.ts";

test.each([
  ['a: "x"# c\nb: 1\nc: "y" z\n', 3],
  ["a: [x\n,z]\nb: c: d\n", 3],
  ["a: 1\nb: @x\n", 2],
])("%j is wrong in a line that is named, past what Ruby accepts", (yaml, line) => {
  expect(parseRubyYaml(yaml).error?.line).toBe(line);
});

test("the parser's reason is told without its place", () => {
  expect(parseRubyYaml('c: "y" z\n').error?.reason).toBe("Unexpected scalar at node end");
});
