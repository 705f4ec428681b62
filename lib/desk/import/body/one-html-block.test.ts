import { expect, test } from "vitest";
import { oneHtmlBlock } from "./one-html-block.ts";

test("indentation and empty lines go, so that Markdown reads no code and no paragraph", () => {
  expect(oneHtmlBlock("<p>\n    하나\n\n\n    둘 **셋**\n</p>\n")).toBe("<p>\n하나\n둘 **셋**\n</p>");
});

test("text that begins without a block is wrapped in one", () => {
  expect(oneHtmlBlock("<b>굵게</b> 쓴 글")).toBe("<div>\n<b>굵게</b> 쓴 글\n</div>");
});

test("`pre` keeps its indentation and its empty lines", () => {
  expect(oneHtmlBlock("<div>\n  <pre>\n  가\n\n\n나</pre>\n</div>")).toBe(
    "<div>\n<pre>\n  가\n&#10;&#10;나</pre>\n</div>",
  );
});
