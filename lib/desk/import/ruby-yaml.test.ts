import { expect, test } from "vitest";
import { parse } from "yaml";
import { readRubyYaml, rubyYamlError } from "./ruby-yaml.ts";

/** Each was read by Ruby's Psych 4, with the values that stand beside it. */
test.each([
  ['a:\n  provider : "disqus"# comment\n  x: 1\n', { a: { provider: "disqus", x: 1 } }],
  ["a: 'x'# it's \"c\"\nb: 1\n", { a: "x", b: 1 }],
  ["a: [x, z]# c\nb: 1\n", { a: ["x", "z"], b: 1 }],
  ["a: {x: 1}#\n", { a: { x: 1 } }],
  ['a: "x # y"# z\nb: "y"#d\n', { a: "x # y", b: "y" }],
  ['a: 1\r\nb: "x"# c\r\n', { a: 1, b: "x" }],
  ["a: [x\n,z]\nb: 1\n", { a: ["x", "z"], b: 1 }],
  ["a: [\nx\n]\nb: 1\n", { a: ["x"], b: 1 }],
  ["a: {x: 1,\nz: 2}\n", { a: { x: 1, z: 2 } }],
  ["a:\n  b: [\n x]\nc: 1\n", { a: { b: ["x"] }, c: 1 }],
  ['a: "x\n\ty"\n', { a: "x y" }],
  ['a: "x\ny\nz"\nb: 1\n', { a: "x y z", b: 1 }],
])("%j is read as Ruby reads it, and written as YAML", (yaml, data) => {
  const read = readRubyYaml(yaml);
  expect(read?.data).toEqual(data);
  expect(parse(read?.yaml ?? "")).toEqual(data);
});

test.each([
  'a: "x\nb: 1\n',
  "a: [x\nb: 1\n",
  'a: "x"b\n',
  "a: [x]y\n",
  'a: "x" b # c\n',
  "a: b: c\n",
  "a: @x\n",
])("%j is refused, as Ruby refuses it", (yaml) => {
  expect(readRubyYaml(yaml)).toBeUndefined();
});

test("where it is wrong is told by line, past what Ruby bears", () => {
  expect(rubyYamlError('a: "x"# c\nb: 1\nc: "y" z\n')).toEqual({
    line: 3,
    reason: "Unexpected scalar at node end",
  });
});
