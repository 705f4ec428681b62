import { describe, expect, it } from "vitest";
import { escapeBrokenTags } from "./raw-html.ts";

describe("escapeBrokenTags", () => {
  it.each([
    '<div class="a > b">글</div>',
    "<a title='>' href=/x>글</a>",
    "<!-- <b --> 글",
    "<br/>",
    "<p it's>글</p>",
  ])("leaves what is whole: %s", (html) => {
    expect(escapeBrokenTags(html)).toBe(html);
  });

  it.each([
    ['<div class="a>글</div>', '&lt;div class="a>글</div>'],
    ["<div\n글", "&lt;div\n글"],
    ["1 < 2 <b>글</b>", "1 &lt; 2 <b>글</b>"],
    ["<!-- 글", "&lt;!-- 글"],
    ["<?php x ?>", "&lt;?php x ?>"],
    ["</>", "&lt;/>"],
  ])("makes text of what is not: %s", (html, expected) => {
    expect(escapeBrokenTags(html)).toBe(expected);
  });

  it("takes time that grows with the length only", () => {
    const started = performance.now();
    escapeBrokenTags('<a b="'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
