import { expect, test } from "vitest";
import { typesetFormula } from "./typeset-formula.ts";

/** The MathML of a formula, between its outermost row and the source. */
function mathml(source: string): string {
  const formula = typesetFormula(source, "inline");
  if (formula.kind === "refused") return formula.reason;
  return /<semantics><mrow>(.*)<\/mrow><annotation/s.exec(formula.html)?.[1] ?? formula.html;
}

const word = (text: string, font = "normal") => `<mi mathvariant="${font}">${text}</mi>`;

test.each([
  ["\\mathrm{softmax}", word("softmax")],
  ["\\rm abc", word("abc")],
  ["\\mathsf{ab}", word("ab", "sans-serif")],
  ["\\mathtt{loss}", word("loss", "monospace")],
  ["\\mathbf{Att}", word("Att", "bold")],
  ["\\mathrm{Multi-Head}", `${word("Multi")}<mo>−</mo>${word("Head")}`],
  ["x_{\\mathrm{max}}", `<msub><mi>x</mi><mrow>${word("max")}</mrow></msub>`],
  ["\\frac{\\mathrm{FFN}}{x}", `<mfrac><mrow>${word("FFN")}</mrow><mi>x</mi></mfrac>`],
  ["\\mathrm{BLEU4}", `${word("BLEU")}<mn>4</mn>`],
])("%s is one word for those who hear it", (source, expected) => {
  expect(mathml(source)).toBe(expected);
});

test.each([
  ["xyz", "<mi>x</mi><mi>y</mi><mi>z</mi>"],
  ["\\mathbf{x}\\mathbf{y}", word("x", "bold") + word("y", "bold")],
  ["\\Gamma\\Delta", word("Γ") + word("Δ")],
  ["\\mathrm{d}x", `${word("d")}<mi>x</mi>`],
  ["\\mathbb{RN}", word("R", "double-struck") + word("N", "double-struck")],
])("%s stays letters", (source, expected) => {
  expect(mathml(source)).toBe(expected);
});
