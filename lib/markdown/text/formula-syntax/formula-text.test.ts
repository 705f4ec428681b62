import { expect, test } from "vitest";
import { formulasIn } from "../../testing/formulas.ts";
import { renderInTest, renderMdxInTest } from "../../testing/render.ts";
import { withoutDoubledEscapes } from "./formula-text.ts";

test.each([
  ["a\\_1 + b\\_2", "a_1 + b_2"],
  ["a \\* b", "a * b"],
  ["\\\\{a\\\\}", "\\{a\\}"],
  ["\\{a\\}", "\\{a\\}"],
  ["\\\\alpha \\\\, b", "\\alpha \\, b"],
  ["\\begin{matrix} a \\\\\\\\ b \\end{matrix}", "\\begin{matrix} a \\\\ b \\end{matrix}"],
  ["\\begin{matrix} a \\\\ b \\end{matrix}", "\\begin{matrix} a \\\\ b \\end{matrix}"],
  ["\\begin{cases} \\\\{a\\\\} \\\\ b \\end{cases}", "\\begin{cases} \\{a\\} \\\\ b \\end{cases}"],
  ["\\sum_{\\substack{i\\\\j}}", "\\sum_{\\substack{i\\\\j}}"],
  ["\\text{a\\_b}\\mathrm{c\\_d}\\_e", "\\text{a\\_b}\\mathrm{c\\_d}_e"],
])("Markdown passes on %j as %j", (written, expected) => {
  expect(withoutDoubledEscapes(written)).toBe(expected);
});

test("an old article's formulas are those that MathJax got", async () => {
  const { html } = await renderInTest("$a\\_1$ $\\\\{b\\\\}$ $$c\\_1$$", { math: true });
  expect(formulasIn(html)).toBe("⟦a_1⟧ ⟦\\{b\\}⟧ ⟦c\\_1⟧");
});

test("a bar that is escaped for the cell of a table is one", async () => {
  const { html } = await renderInTest("| a |\n|---|\n| $\\|x\\|$ |\n\n$\\|y\\|$", { math: true });
  expect(formulasIn(html).replace(/\s+/g, "")).toBe("a⟦|x|⟧⟦\\|y\\|⟧");
});

test("in MDX a formula between dollars is as it is written", async () => {
  const { html } = await renderMdxInTest("$a\\_1$", { math: true });
  expect(formulasIn(html)).toBe("⟦a\\_1⟧");
});
