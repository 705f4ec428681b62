import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { remarkAbbreviations } from "./abbreviations.ts";

const html = (markdown: string) => render(markdown, [remarkAbbreviations]).html;

test("every occurrence of the word gets the meaning, a Korean particle notwithstanding", () => {
  expect(html("HTML은 HTML5와 다르다.\n\n*[HTML]: HyperText\n*[HTML5]: 다섯")).toBe(
    '<p><abbr title="HyperText">HTML</abbr>은 <abbr title="다섯">HTML5</abbr>와 다르다.</p>',
  );
});

test("parts of longer words and code are left alone", () => {
  expect(html("*[HTML]: HyperText\nXHTML과 `HTML`")).toBe("<p>XHTML과 <code>HTML</code></p>");
});

test("a definition under other text is text, as in kramdown", () => {
  expect(html("본문\n*[CSS]: 스타일")).toBe("<p>본문\n*[CSS]: 스타일</p>");
});
