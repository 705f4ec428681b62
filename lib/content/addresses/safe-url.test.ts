import { expect, test } from "vitest";
import { safeUrl } from "./safe-url.ts";

test.each(["https://arxiv.org/abs/1706.03762", "/posts/a", "#note", "mailto:a@example.com"])(
  "%s stays",
  (url) => {
    expect(safeUrl(url)).toBe(url);
  },
);

test.each([
  "javascript:alert(1)",
  " JavaScript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
])("%j is no link", (url) => {
  expect(safeUrl(url)).toBeUndefined();
});
