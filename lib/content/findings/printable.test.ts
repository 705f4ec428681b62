import { expect, test } from "vitest";
import { printable, printableJson, printableLines } from "./printable.ts";

test.each([
  ["\u001b[2J\u001b]0;제목\u0007", "\\x1b[2J\\x1b]0;제목\\x07"],
  ["\u009b31m빨강", "\\x9b31m빨강"],
  ["a\rb\bc\u007fd\0e\vf\fg\u0085h", "a\\rb\\x08c\\x7fd\\x00e\\x0bf\\x0cg\\x85h"],
  ["posts/\n::error file=a::가", "posts/\\n::error file=a::가"],
  ["::error::가", "\\::error::가"],
  [" ::set-output name=a::가", " \\::set-output name=a::가"],
  ["가\u202e나\u2066다\u200f\u061c", "가\\u202e나\\u2066다\\u200f\\u061c"],
  ["가\u2028나\u2029다", "가\\u2028나\\u2029다"],
  ["가\t나", "가\\t나"],
  ["한글 emoji 👩‍👩‍👧 é ‘따옴표’ C::D", "한글 emoji 👩‍👩‍👧 é ‘따옴표’ C::D"],
])("%j is printed as %j", (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test("an exception keeps its lines, none of which is a command", () => {
  expect(printableLines("가\n  ::error::나\r\n\u001b[0m다")).toBe("가\n  \\::error::나\\r\n\\x1b[0m다");
});

test("JSON says the same, and a terminal shows it", () => {
  const value = { file: "a\u009b31m\u001b\u007f\u202e\n::error::", list: ["\u2028"] };
  const json = printableJson(value);
  expect(JSON.parse(json)).toEqual(value);
  expect(printableLines(json)).toBe(json);
  expect(json).not.toMatch(/^\s*::/m);
});
