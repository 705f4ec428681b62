import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { remarkKramdownStrong } from "./strong.ts";

const html = (markdown: string) => render(markdown, [remarkKramdownStrong]).html;

test.each([
  ["A**+**B", "<p>A<strong>+</strong>B</p>"],
  ["Secretariat**/NNP** is**/BEZ**", "<p>Secretariat<strong>/NNP</strong> is<strong>/BEZ</strong></p>"],
  ["**{**가", "<p><strong>{</strong>가</p>"],
  [
    "이 값을 **<https://a.example/>**의",
    '<p>이 값을 <strong><a href="https://a.example/">https://a.example/</a></strong>의</p>',
  ],
  ["가**(`나`)**다", "<p>가<strong>(<code>나</code>)</strong>다</p>"],
])("bold beside a sign: %s", (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test.each([
  ["**가 __나__ 다**", "<p><strong>가 __나__ 다</strong></p>"],
  ["**__proto__**", "<p><strong>__proto__</strong></p>"],
  ["***가***", "<p><em><strong>가</strong></em></p>"],
])("in bold there is no other bold: %s", (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test.each([
  ["2 ** 3 ** 4", "a space behind the first"],
  ["가 **/ 나 **/ 다", "a pattern of files"],
  ["\\*\\*가\\*\\*+", "escaped stars"],
  ["가 **나", "one alone"],
  ["가****나", "nothing between"],
  ["f(**a)와 g(**b)", "arguments of a function"],
])("stays text: %s (%s)", (markdown) => {
  expect(html(markdown)).not.toContain("<strong>");
});
