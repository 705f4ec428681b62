import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { remarkKramdownTable } from "./tables.ts";

const html = (markdown: string) => render(markdown, [remarkKramdownTable]).html.replaceAll("\n", "");

test("lines between pipes without a delimiter row are a table without a header", () => {
  expect(html("| 가 | **나** |\n| 다 | `x|y` |")).toBe(
    "<table><tbody><tr><td>가</td><td><strong>나</strong></td></tr><tr><td>다</td><td><code>x|y</code></td></tr></tbody></table>",
  );
});

test("a delimiter row that GFM refuses still sets the header and the alignment apart", () => {
  expect(html("|가|나|\n|:-:|\n|다|라|")).toBe(
    '<table><thead><tr><th align="center">가</th><th>나</th></tr></thead><tbody><tr><td align="center">다</td><td>라</td></tr></tbody></table>',
  );
});

test("rows below a line of equals signs are the footer", () => {
  expect(html("|가|나|\n|-\n|다|라|\n|===\n|합|계|")).toBe(
    "<table><thead><tr><th>가</th><th>나</th></tr></thead><tbody><tr><td>다</td><td>라</td></tr></tbody><tfoot><tr><td>합</td><td>계</td></tr></tfoot></table>",
  );
});

test("lines between pipes that stand apart are a table, even of one column", () => {
  expect(html("| 가 |\n| 나 |")).toBe(
    "<table><tbody><tr><td>가</td></tr><tr><td>나</td></tr></tbody></table>",
  );
  expect(html("|x|\n|y|")).toBe("<p>|x||y|</p>");
});

test("an escaped pipe is text", () => {
  expect(html("| 가 \\| 나 | 다 |\n| 라 | 마 |")).toBe(
    "<table><tbody><tr><td>가 | 나</td><td>다</td></tr><tr><td>라</td><td>마</td></tr></tbody></table>",
  );
});

test("in a table of GFM a separator between bodies is no row", () => {
  expect(html("| 가 |\n|---|\n| 나 |\n|---|\n| 라 |")).toBe(
    "<table><thead><tr><th>가</th></tr></thead><tbody><tr><td>나</td></tr><tr><td>라</td></tr></tbody></table>",
  );
});

test.each([
  "가 | 나",
  "| 인용처럼 쓴 줄",
  "|x| 는 절댓값",
  "|A| = |B|\n|C| = |D|",
  "가 | 나\n다 | 라",
  "앞줄\n| 가 | 나 |",
])("ordinary text with pipes stays text: %s", (text) => {
  expect(render(text, [remarkKramdownTable]).html).toBe(`<p>${text}</p>`);
});
