import { expect, test } from "vitest";
import { carryFormulas } from "./formulas.ts";

test.each([
  ["a formula within a line", "값은 $$x^2$$이다.", "값은 $$x^2$$이다."],
  ["a formula over lines", "$$\nx\n$$\n", "$$\nx\n$$\n"],
  ["prices beside a formula", "$$x$$, $5와 $6\n\n$7만", "$$x$$, \\$5와 \\$6\n\n$7만"],
  ["prices in code", "$$x$$ `$a $b`", "$$x$$ `$a $b`"],
])("%s makes the post ask for formulas", (_, body, written) => {
  expect(carryFormulas(body, {}, "text")).toEqual({ asks: "math", body: written });
});

test("where the old site typeset single dollars, they stay", () => {
  const body = "$$x$$ $y$";
  expect(carryFormulas(body, {}, "formulas")).toEqual({ asks: "math", body });
});

test.each([
  ["a post that says so itself", "$$x$$", { use_math: false }],
  ["prices alone", "$5에서 $6", {}],
  ["a formula in code", "`$$x$$`", {}],
  ["one pair that nothing closes", "$$ 하나", {}],
])("%s stays as it is", (_, body, frontMatter) => {
  expect(carryFormulas(body, frontMatter, "text")).toEqual({ asks: "nothing", body });
});
