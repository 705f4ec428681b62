import { describe, expect, it } from "vitest";
import { renderInTest, renderMdxInTest } from "../testing/render.ts";
import { typesetFormula } from "./typeset-formula.ts";

describe.each([
  ["markdown", renderInTest],
  ["mdx", renderMdxInTest],
])("formulas in %s", (_dialect, render) => {
  it("are typeset as HTML and MathML, without an error", async () => {
    const { html, findings } = await render("값 $\\frac{a}{b}$\n\n$$\nx^2\n$$", { math: true });
    expect(html).toMatch(
      /^<p>값 <span class="math math-inline"><span class="katex"><span class="katex-mathml"><math .*<\/span><\/p>\n<span class="math math-display" tabindex="0"><span class="katex-display">.*<\/span>$/,
    );
    expect(findings).toEqual([]);
  });

  it("stay text in an article that does not ask for math", async () => {
    const { html } = await render("값 $x^2$ 과 $$y$$");
    expect(html).toBe("<p>값 $x^2$ 과 $$y$$</p>");
  });

  it("may be chemistry", async () => {
    const { html, findings } = await render("$\\ce{2H2 + O2 -> 2H2O}$", { math: true });
    expect(html).toContain('<span class="math math-inline"><span class="katex">');
    expect(findings).toEqual([]);
  });

  it("with a number beside them have a line of their own", async () => {
    const { html, findings } = await render("식 $$x = 1 \\tag{1}$$ 이다", { math: true });
    expect(html).toContain('<span class="katex-display">');
    expect(findings).toEqual([]);
  });

  it("that KaTeX refuses show their source, with the place inside", async () => {
    const { html, diagnostics } = await render("가\n\n값은 $x^2 + \\없는{1}$ 이다", {
      math: true,
      bodyLine: 5,
    });
    expect(html).toBe('<p>가</p>\n<p>값은 <code class="math-error">x^2 + \\없는{1}</code> 이다</p>');
    expect(
      diagnostics.map(({ severity, rule, line, column }) => `${severity} ${rule} ${line}:${column}`),
    ).toEqual(["error math/bad-formula 7:11"]);
    expect(diagnostics[0]?.message).toContain("7번째 글자 ‘\\없는{1}’ 부근을");
  });

  it("of several lines name the line", async () => {
    const { findings } = await render("$$\na + b\n\\frac{1}{2\n$$", { math: true });
    expect(findings).toEqual(["error math/bad-formula 3:11"]);
  });

  it.each([
    "\\href{https://other.example}{x}",
    "\\includegraphics{a.png}",
    "\\htmlClass{fixed}{x}",
    "\\htmlStyle{a:b}{x}",
  ])("may not reach out of themselves: %s", async (formula) => {
    const { html, findings } = await render(`값 $${formula}$`, { math: true });
    expect(html).toBe(`<p>값 <code class="math-error">${formula}</code></p>`);
    expect(findings).toEqual(["error math/bad-formula 1:4"]);
  });
});

describe("typesetFormula", () => {
  it("does not let a macro grow without end", () => {
    expect(typesetFormula("\\def\\a{\\a\\a}\\a", "inline").kind).toBe("refused");
  });

  it("does not let a macro live on in the next formula", () => {
    typesetFormula("\\gdef\\leak{x}\\leak", "inline");
    expect(typesetFormula("\\leak", "inline").kind).toBe("refused");
  });

  it("typesets Hangul", () => {
    expect(typesetFormula("\\text{정확도} = 가", "inline").kind).toBe("typeset");
  });
});
