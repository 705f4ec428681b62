import { describe, expect, it } from "vitest";
import { formulasIn } from "../testing/formulas.ts";
import { renderInTest } from "../testing/render.ts";

const link = (id: string, text: string) => `<a class="formula-reference" href="#eq-${id}">${text}</a>`;

describe("a formula with a label", () => {
  it.each([
    ["$$\nx=1\\label{a}\n$$", "a", "1"],
    ["$$\n\\begin{equation}\nx\\label{eq:a}\n\\end{equation}\n$$", "eq:a", "1"],
    ["\\begin{equation}\nx\\label{eq:a}\n\\end{equation}", "eq:a", "1"],
    ["$$x\\label{a}\\tag{5.2}$$", "a", "5.2"],
    ["$$y\\label{b}$$\n\n$$x\\label{a}$$", "a", "2"],
    ["$$\n\\begin{align}\na\\\\b\\notag\\\\c\n\\end{align}\n$$\n\n$$x\\label{a}$$", "a", "3"],
    ["$$x\n\\\\ y\\label{a}$$", "a", "1"],
  ])("is what `\\eqref` leads to: %j", async (formula, label, number) => {
    const { html, findings } = await renderInTest(`${formula}\n\n식 \\eqref{${label}}과 \\ref{${label}}`, {
      math: true,
    });
    expect(findings).toEqual([]);
    expect(html).toContain(`<p>식 ${link("a", `(${number})`)}과 ${link("a", number)}</p>`);
    expect(html).toContain('class="math math-display" tabindex="0" id="eq-a"');
  });

  it("may be one row of many; the number leads to the whole", async () => {
    const rows = "\\begin{align}\na&=b\\label{r1}\\\\\nc&=d\\label{r2}\n\\end{align}";
    const { html } = await renderInTest(`${rows}\n\n\\ref{r1}, \\eqref{r2}`, { math: true });
    expect(html).toContain(`<p>${link("r1", "1")}, ${link("r1", "(2)")}</p>`);
  });

  it("is copied as its author wrote it", async () => {
    const { html } = await renderInTest("$$\nx=1\\label{a}\n$$", { math: true });
    expect(formulasIn(html)).toBe("⟦x=1\\label{a}⟧");
    expect(html).toContain("eqn-num");
  });

  it("has a number in other formulas", async () => {
    const { html, findings } = await renderInTest("$\\eqref{a} + (\\ref{a})$\n\n$$\nx=1\\label{a}\n$$", {
      math: true,
    });
    expect(findings).toEqual([]);
    expect(html).toContain("<mtext>(1)</mtext>");
  });
});

it("a reference to no formula is told, with the label that is near", async () => {
  const { diagnostics, html } = await renderInTest(
    "$$x\\label{binom}$$\n\n본문의 \\eqref{binon}과 $\\ref{c}$",
    {
      math: true,
    },
  );
  expect(html).toContain("본문의 \\eqref{binon}과");
  expect(
    diagnostics.map(({ severity, rule, line, message, mend }) => ({ severity, rule, line, message, mend })),
  ).toEqual([
    {
      severity: "warning",
      rule: "math/unknown-reference",
      line: 3,
      message: "참조하는 수식이 이 기사에 없습니다: ‘\\eqref{binon}’",
      mend: "‘\\eqref{binom}’라고 입력해 주세요.",
    },
    {
      severity: "warning",
      rule: "math/unknown-reference",
      line: 3,
      message: "참조하는 수식이 이 기사에 없습니다: ‘\\ref{c}’",
      mend: "참조할 수식 안에 ‘\\label{c}’을 입력하거나, 이 부분을 수식의 번호로 바꿔 주세요.",
    },
  ]);
});

it("a label that is there twice is told", async () => {
  const { findings } = await renderInTest("$$x\\label{a}$$\n\n$$y\\label{a}$$", { math: true });
  expect(findings).toEqual(["error math/duplicate-label 3:1"]);
});

it("references in code stay, and without math everything does", async () => {
  const { html } = await renderInTest("`\\eqref{a}` \\(x\\) $$x\\label{a}$$", { math: true });
  expect(html).toContain("<code>\\eqref{a}</code>");
  expect((await renderInTest("\\eqref{a}")).html).toBe("<p>\\eqref{a}</p>");
});
