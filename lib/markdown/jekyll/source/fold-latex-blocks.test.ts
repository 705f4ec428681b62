import { expect, test } from "vitest";
import { foldLatexBlocks } from "./fold-latex-blocks.ts";

test.each([
  ["\\\\[\na\n\\\\]\n\n끝", "$$\na\n$$\n\n끝"],
  ["\\\\[ a\nb\nc \\\\]", "$$\na b c\n$$"],
  ["\\\\[ a\nb \\\\] 이다", "\\\\[a b\\\\] 이다\n"],
  ["> - \\begin{align}\n>   a\n>   \\end{align}", "> - $$\n>   \\begin{align} a \\end{align}\n>   $$"],
  ["\\begin{align}\na % 말\n\\end{align}.", "\\begin{align} a \\end{align}.\n\n"],
  [
    "\\begin{cases}\n\\begin{cases}\n\\end{cases}\n\\end{cases}",
    "$$\n\\begin{cases} \\begin{cases}\n\\end{cases} \\end{cases}\n$$",
  ],
])("%j becomes a block, line for line", (body, expected) => {
  expect(foldLatexBlocks(body)).toBe(expected);
  expect(expected.split("\n")).toHaveLength(body.split("\n").length);
});

test.each([
  "\\\\[ a \\\\]",
  "\\begin{align} a \\end{align}",
  "\\begin{align}\n\na\n\\end{align}",
  "```\n\\\\[\na\n\\\\]\n```",
  "$x =\n\\begin{pmatrix}\n1\n\\end{pmatrix}$",
  "$$\n\\begin{align}\na\n\\end{align}\n$$",
])("%j stays as it is", (body) => {
  expect(foldLatexBlocks(body)).toBe(body);
});
