import katex from "katex";
import { expect, test } from "vitest";
import { boxFormulaParts } from "./formula-parts.ts";

test("each part that no line breaks is in a box, and what is in it stays as it is", () => {
  expect(
    boxFormulaParts(
      '<span class="katex"><span class="katex-base"><span>a</span><span class="katex-base">b</span></span><span class="katex-base">c</span></span>',
    ),
  ).toBe(
    '<span class="katex"><span class="math-part"><span class="katex-base"><span>a</span><span class="katex-base">b</span></span></span><span class="math-part"><span class="katex-base">c</span></span></span>',
  );
});

test.each([
  "a=b+\\frac12",
  "\\sqrt{x}\\newline y",
  "\\text{가 $x$ 나}",
  "\\rlap{\\kern{-16em}\\colorbox{red}{a}}",
  "a\\tag{1}",
])("a formula is what it was without the boxes: %s", (source) => {
  const html = katex.renderToString(source, { displayMode: source.includes("tag") });
  const boxed = boxFormulaParts(html);
  expect(boxed).toContain('<span class="math-part"><span class="katex-base">');
  const opened = boxed.split('<span class="math-part">').length - 1;
  expect(boxed.match(/<span\b/g)?.length).toBe(boxed.match(/<\/span>/g)?.length);
  expect(boxed.length - html.length).toBe(opened * '<span class="math-part"></span>'.length);
});
