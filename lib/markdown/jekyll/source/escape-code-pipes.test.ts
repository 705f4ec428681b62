import { expect, test } from "vitest";
import { escapeCodePipes } from "./escape-code-pipes.ts";

test.each([
  ["|코드|뜻|\n|---|---|\n|`a|b`|둘|", "|코드|뜻|\n|---|---|\n|`a\\|b`|둘|"],
  ["> 코드 | 뜻\n> --- | ---\n> ``a|`|b`` | 둘", "> 코드 | 뜻\n> --- | ---\n> ``a\\|`\\|b`` | 둘"],
])("a pipe in code does not split the row of a table: %j", (body, escaped) => {
  expect(escapeCodePipes(body)).toBe(escaped);
});

test.each([
  "`a|b`는 글",
  "|코드|뜻|\n|---|---|\n|`a\\|b`|둘|",
  "|코드|뜻|\n|---|---|\n|`a|둘|",
  "```\n|코드|뜻|\n|---|---|\n|`a|b`|둘|\n```",
])("everything else stays as it is: %j", (body) => {
  expect(escapeCodePipes(body)).toBe(body);
});
