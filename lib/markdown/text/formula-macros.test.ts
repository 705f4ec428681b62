import { describe, expect, it } from "vitest";
import { checkBody } from "../check-body.ts";
import { formulasIn } from "../testing/formulas.ts";
import { articleOf, renderInTest, renderMdxInTest, testContext } from "../testing/render.ts";
import { FormulaMacros } from "./formula-macros.ts";
import { typesetFormula } from "./typeset-formula.ts";

describe.each([
  ["markdown", renderInTest],
  ["mdx", renderMdxInTest],
])("a command that a formula in %s defines", (_dialect, render) => {
  it.each([
    ["$$\\def\\ceil#1{\\lceil #1\\rceil}$$", "\\ceil{x}"],
    ["$\\newcommand{\\R}{\\mathbb{R}}$", "x \\in \\R"],
    ["$\\newcommand\\R{\\mathbb{R}}$", "\\R^n"],
    ["$\\newcommand*{\\norm}[1]{\\lVert #1 \\rVert}$", "\\norm{x}"],
    ["$\\newcommand{\\pair}[2][0]{(#1, #2)}$", "\\pair{x} + \\pair[\\alpha a]{y}"],
    ["$\\renewcommand{\\vec}[1]{\\mathbf{#1}}$", "\\vec{v}"],
    ["$\\renewcommand{\\fresh}{x}$", "\\fresh"],
    ["$\\providecommand{\\E}{\\mathbb{E}}$", "\\E[x]"],
    ["$\\let\\old=\\alpha$", "\\old"],
    ["$\\gdef\\k{x}$", "\\k"],
    ["$\\DeclareMathOperator{\\rank}{rank}$", "\\rank A"],
    ["$\\DeclareMathOperator*{\\argmin}{arg\\,min}$", "\\argmin_x f(x)"],
    ["$\\newcommand{\\R}{a}$ $\\newcommand{\\R}{b}$", "\\R"],
    ["$$\n\\newcommand{\\R}{\\mathbb{R}}\n\\newcommand{\\N}{\\mathbb{N}}\n$$", "\\R + \\N"],
    ["$\\require{amsmath}\\def\\x{1}$", "\\require{mhchem}\\x"],
  ])("holds for the rest of the article: %s", async (definition, use) => {
    const { html, findings } = await render(`${definition}\n\n글 $${use}$ 뒤`, { math: true });
    expect(findings).toEqual([]);
    expect(formulasIn(html).split("\n").at(-1)).toBe(`글 ⟦${use}⟧ 뒤`);
    expect(html).not.toContain("math-display");
  });

  it("holds in a formula above only", async () => {
    const { findings } = await render("$\\late$ $\\def\\late{x}$", { math: true });
    expect(findings).toEqual(["error math/bad-formula 1:2"]);
  });

  it("is gone in the next article", async () => {
    await render("$\\gdef\\leak{x}$", { math: true });
    expect((await render("$\\leak$", { math: true })).findings).toEqual(["error math/bad-formula 1:2"]);
  });

  it("leaves a formula that shows something", async () => {
    const { html } = await render("$\\def\\x{1}\\x$", { math: true });
    expect(formulasIn(html)).toBe("⟦\\def\\x{1}\\x⟧");
  });
});

describe("the site's own commands", () => {
  it("are known in every article", async () => {
    const article = articleOf("$\\RR^n$ $\\ip{a}{b}$", { math: true });
    const formulaMacros = { "\\RR": "\\mathbb{R}", "\\ip": "\\langle #1, #2 \\rangle" };
    expect(await checkBody(article, { ...testContext, formulaMacros })).toEqual([]);
    expect(await checkBody(article, testContext)).toHaveLength(2);
  });
});

describe("definitions are bounded", () => {
  it("a long one holds in its own formula only", () => {
    const macros = new FormulaMacros();
    expect(typesetFormula(`\\def\\a{${"x".repeat(501)}}\\a`, "inline", macros).kind).toBe("typeset");
    expect(typesetFormula("\\a", "inline", macros).kind).toBe("refused");
  });

  it("five hundred are enough", () => {
    const macros = new FormulaMacros();
    const name = (n: number) =>
      `\\n${String(n).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;
    for (let n = 0; n < 600; n++) typesetFormula(`\\def${name(n)}{x}`, "inline", macros);
    expect(Object.keys(macros.table).length).toBeLessThanOrEqual(510);
    expect(typesetFormula(name(0), "inline", macros).kind).toBe("typeset");
  });

  it("one that makes too much of a short formula is forgotten", async () => {
    const definition = `$\\def\\a{${"x".repeat(100)}}\\def\\b{${"\\a".repeat(100)}}$`;
    const { findings } = await renderInTest(`${definition}\n\n${"$\\b$ ".repeat(200)}`, { math: true });
    expect(findings.length).toBeGreaterThan(150);
  });

  it.each([
    ["grows over formulas", "$\\def\\a{\\b\\b}$ $\\def\\b{\\a}$ ", "$\\a$"],
    ["calls itself", "$\\def\\a{\\a}$ ", "$\\a$"],
    ["calls itself by its default", "$\\newcommand{\\a}[1][\\a]{#1}$ ", "$\\a$"],
  ])("one that %s is refused", async (_kind, definitions, use) => {
    const { findings } = await renderInTest(definitions + use, { math: true });
    expect(findings).toEqual([`error math/bad-formula 1:${definitions.length + 1}`]);
  });
});
