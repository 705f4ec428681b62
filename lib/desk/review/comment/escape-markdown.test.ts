import { expect, test } from "vitest";
import { asCode, escapeMarkdown } from "./escape-markdown.ts";

test("a headline stays text", () => {
  expect(escapeMarkdown("[공짜](https://example.org) <img src=x> **굵게** `코드`")).toBe(
    "\\[공짜\\]\\(https:\u200B//example.org\\) \\<img src=x\\> \\*\\*굵게\\*\\* \\`코드\\`",
  );
});

test("nobody is called, and no issue is referred to", () => {
  expect(escapeMarkdown("@everyone 에게\n#12 알림 &lt;")).toBe("@\u200Beveryone 에게 \\#12 알림 &amp;lt;");
});

test("code holds backticks of any number", () => {
  expect(asCode("posts/a.mdx")).toBe("`posts/a.mdx`");
  expect(asCode("`a``b`")).toBe("``` `a``b` ```");
});
