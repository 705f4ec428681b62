import { describe, expect, it, test } from "vitest";
import { formulasIn } from "../../testing/formulas.ts";
import { renderInTest, renderMdxInTest } from "../../testing/render.ts";

describe.each([
  ["markdown", renderInTest],
  ["mdx", renderMdxInTest],
])("the marks of MathJax in %s", (_dialect, render) => {
  it.each([
    ["줄 안 \\\\(a^2+b^2\\\\) 그리고", "줄 안 ⟦a^2+b^2⟧ 그리고"],
    ["\\\\(a_1*b_2*c\\\\), \\\\(\\frac{1}{2}\\\\)을", "⟦a_1*b_2*c⟧, ⟦\\frac{1}{2}⟧을"],
    ["글 \\\\[ x = \\frac{1}{2} \\\\] 뒤", "글 ⟦x = \\frac{1}{2}⟧ 뒤"],
    ["**굵은 \\\\(x\\\\)** - *\\\\(y\\\\)*", "굵은 ⟦x⟧ - ⟦y⟧"],
    ["끝 \\(e=mc^2\\) 끝 \\[\\alpha\\]", "끝 ⟦e=mc^2⟧ 끝 ⟦\\alpha⟧"],
    ["행렬 \\begin{pmatrix}1\\\\2\\end{pmatrix}은", "행렬 ⟦\\begin{pmatrix}1\\\\2\\end{pmatrix}⟧은"],
    ["글 \\\\(a\n+b\\\\) 뒤", "글 ⟦a\n+b⟧ 뒤"],
    ["\\\\(\\\\{a\\\\}\\\\)", "⟦\\{a\\}⟧"],
  ])("make a formula: %j", async (text, expected) => {
    const { html, findings } = await render(text, { math: true });
    expect(formulasIn(html)).toBe(expected);
    expect(findings).toEqual([]);
  });

  it.each([
    ["\\(주\\) 어텐션 \\[1\\], f\\(x\\)", "(주) 어텐션 [1], f(x)"],
    ["\\[대괄호\\] \\(a-b\\) \\(1\\)", "[대괄호] (a-b) (1)"],
    ["끝없는 \\\\(a^2 그리고 \\\\[b", "끝없는 \\(a^2 그리고 \\[b"],
    ["`\\\\(a\\\\)` \\\\\\(x\\)", "\\\\(a\\\\) \\(x)"],
    ["\\\\(\\\\) 와 \\\\[ \\\\]", "\\(\\) 와 \\[ \\]"],
  ])("leave brackets alone: %j", async (text, expected) => {
    const { html } = await render(text, { math: true });
    expect(html.replace(/<[^>]*>/g, "")).toBe(expected);
  });

  it("are text in an article without formulas", async () => {
    expect((await render("\\\\(a\\\\) \\\\[b\\\\]")).html).toBe("<p>\\(a\\) \\[b\\]</p>");
  });
});

describe("kramdown's `\\$$`", () => {
  it.each([
    ["1. \\$$ a^2 $$ 첫째\n2. \\$$ b_1*c_2* $$", "⟦a^2⟧ 첫째\n⟦b_1*c_2*⟧"],
    ["- \\$$ c^2 $$ 점", "⟦c^2⟧ 점"],
    ["\\$$ a^2 $$ 줄\n\n> \\$$ b $$", "⟦a^2⟧ 줄\n\n⟦b⟧"],
    ["글 \\$$ a $$ 뒤 $$ d^2 $$", "글 ⟦a⟧ 뒤 ⟦d^2⟧"],
    ["\\$$x$와 \\$$y$ 그리고 \\$\\$a\\$\\$", "$⟦x⟧와 $⟦y⟧ 그리고 $$a$$"],
  ])("%j", async (text, expected) => {
    const { html, findings } = await renderInTest(text, { math: true });
    expect(formulasIn(html).replace(/\n+(?=⟦b)/, (gap) => (gap.length > 1 ? "\n\n" : "\n"))).toBe(expected);
    expect(findings).toEqual([]);
    expect(html).not.toContain("math-display");
  });
});

describe("a block of MathJax in an old article", () => {
  it.each([
    ["\\\\[ x = \\frac{1}{2} \\\\]", "⟦x = \\frac{1}{2}⟧"],
    ["\\\\[\nx\n- y\n= z\n\\\\]\n뒤", "⟦x\n- y\n= z⟧\n뒤"],
    ["앞\n\\\\[\nx_1 = y_1 \\\\\\\\\nz\n\\\\]", "앞\n⟦x_1 = y_1 \\\\\nz⟧"],
    ["\\[\nx_1\n\\]", "⟦x_1⟧"],
    [
      "\\begin{align}\na &= b\\\\\nc &= d\n\\end{align}",
      "⟦\\begin{align} a &amp;= b\\\\\nc &amp;= d \\end{align}⟧",
    ],
    [
      "- \\begin{align}\n  a &= b \\\\\\\\\n  c\n  \\end{align}",
      "⟦\\begin{align} a &amp;= b \\\\\nc \\end{align}⟧",
    ],
    ["> \\\\[ a\n> + b \\\\]", "⟦a + b⟧"],
    [
      "\\begin{equation}\n\\begin{split}\na &= b\n\\end{split}\n\\end{equation}",
      "⟦\\begin{equation} \\begin{split}\na &amp;= b\n\\end{split} \\end{equation}⟧",
    ],
  ])("is one here: %j", async (text, expected) => {
    const { html, findings } = await renderInTest(text, { math: true });
    expect(formulasIn(html).replace(/\n{2,}/g, "\n")).toBe(expected);
    expect(html).toContain('class="math math-display"');
    expect(findings).toEqual([]);
  });

  it.each([
    "```\n\\begin{align}\na\n\\end{align}\n```",
    "\\begin{itemize}\n글\n\\end{itemize}",
    "\\begin{align}\n끝이 없다",
    "\\[\n대괄호\n\\]",
  ])("is none in %j", async (text) => {
    const { html, findings } = await renderInTest(text, { math: true });
    expect(html).not.toContain('class="math');
    expect(findings).toEqual([]);
  });
});

test.each(["\\\\( a ", "\\\\[ a ", "\\$$ a ", "\\begin{align} a ", "\\begin{align}\n", "\\\\[\n a\n"])(
  "what begins nothing is looked at once: %j",
  async (opening) => {
    const { html } = await renderInTest(opening.repeat(3000), { math: true });
    expect(html).not.toContain('class="math');
  },
);
