import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { holdPreTogether } from "./hold-pre-together.ts";

test.each([
  ['<div class="highlight"><pre><b>가</b>\n\n    나 *다*\n\n라</pre></div>\n\n**글**'],
  ["<div>\n<pre>가\n \t\n나</pre>\n</div>\n\n**글**"],
  ["<table><tr><td><PRE>가\n\n\n나</PRE></td></tr></table>\n\n**글**"],
])("a blank line in it does not end the element around: %j", (markdown) => {
  const held = holdPreTogether(markdown);
  const { html } = render(held);
  expect(html).not.toContain("<em>");
  expect(html.replaceAll("<!-- -->", "")).toMatch(/<\/(?:div|table)>\n<p><strong>글<\/strong><\/p>$/);
  expect(held.split("\n")).toHaveLength(markdown.split("\n").length);
});

test("a `<pre>` that is shown as code holds nothing", () => {
  expect(holdPreTogether("```\n<pre>\n```\n\n글\n\n<div><pre>가\n\n나</pre></div>")).toBe(
    "```\n<pre>\n```\n\n글\n\n<div><pre>가\n<!-- -->\n나</pre></div>",
  );
});

test.each(["<pre>\n가\n\n나", "```html\n<div><pre>가\n\n나</pre></div>\n```", "글 `<pre>`\n\n나 `</pre>`"])(
  "stays as it is: %j",
  (body) => {
    expect(holdPreTogether(body)).toBe(body);
  },
);
