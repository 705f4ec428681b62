import { expect, test } from "vitest";
import { typesetFormula } from "./typeset-formula.ts";

test.each([
  "\\begin{eqnarray} a &=& b \\\\ &=& c \\end{eqnarray}",
  "\\begin{eqnarray*} a &=& b \\end{eqnarray*}",
  "h = \\text{transformer_block}(h)",
  "\\text{2^n}",
])("what MathJax knows is typeset, and stays in the source as it was: %s", (source) => {
  const typeset = typesetFormula(source, "block");
  expect(typeset.kind === "typeset" && typeset.html).toContain(
    `<annotation encoding="application/x-tex">${source.replaceAll("&", "&amp;")}</annotation>`,
  );
});

test("where that does not help, the place is that of the source", () => {
  expect(typesetFormula("\\text{a_b} \\없는", "inline")).toMatchObject({ kind: "refused", offset: 7 });
});
