import { expect, test } from "vitest";
import { parse } from "yaml";
import { readRubyYaml, repairYaml } from "./ruby-yaml.ts";

test.each([
  ["title: 속보: 새 모델", 'title: "속보: 새 모델"'],
  ['title: "오픈AI"가 말했다', 'title: "\\"오픈AI\\"가 말했다"'],
  ["title: [속보] 새 모델", 'title: "[속보] 새 모델"'],
  ["title: *별표* 제목", 'title: "*별표* 제목"'],
  ["title: @멘션", 'title: "@멘션"'],
  ["title: 글\ntags:\n\t- 가\n\t- 나", "title: 글\ntags:\n  - 가\n  - 나"],
  ["title: 글\ndate:2024-05-06\ntags: [가]", "title: 글\ndate: 2024-05-06\ntags: [가]"],
])("%j is mended, for only one thing can be meant", (yaml, mended) => {
  expect(repairYaml(yaml)?.yaml).toBe(mended);
});

test("each mended line is named", () => {
  expect(repairYaml("layout: post\ntitle: 가: 나\nexcerpt: 다: 라\n")?.repairs).toEqual([
    { line: 2, kind: "quoted" },
    { line: 3, kind: "quoted" },
  ]);
});

test.each(['title: "닫지 않은 따옴표', "tags: [가, 나", "tags: {가: 나\ntitle: 글"])(
  "%j is left to a person",
  (yaml) => {
    expect(repairYaml(yaml)).toBeUndefined();
  },
);

test("good YAML stays as it is", () => {
  const yaml = "title: 글\ndate: 2024-05-06 09:00:00 +0900\ntags: [가, 나]\n";
  expect(repairYaml(yaml)).toEqual({ yaml, repairs: [] });
});

test("what Ruby reads is no hindrance to a mend", () => {
  expect(repairYaml('title: 가: 나\nlabel: "x"# c\n')?.repairs).toEqual([{ line: 1, kind: "quoted" }]);
});

/** Each with the values that Ruby's Psych 4 reads from it. */
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
