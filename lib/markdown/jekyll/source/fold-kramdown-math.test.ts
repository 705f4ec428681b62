import { expect, test } from "vitest";
import { foldKramdownMath } from "./fold-kramdown-math.ts";

test("a formula that begins and ends beside its dollars gets them on lines of their own", () => {
  expect(foldKramdownMath("가\n\n$$ \\begin{aligned}\nx &= y\n\\end{aligned} $$\n\n나")).toBe(
    "가\n\n$$\n\\begin{aligned} x &= y \\end{aligned}\n$$\n\n나",
  );
});

test("a formula of two lines becomes one, and the lines below keep their numbers", () => {
  expect(foldKramdownMath("$$ a\n+ b $$\n\n끝")).toBe("$$a + b$$\n\n\n끝");
});

test("a TeX comment does not swallow the line that is joined to it", () => {
  expect(foldKramdownMath("$$ a % 설명 50\\%\nb\nc $$")).toBe("$$\na b c\n$$");
});

test("text after the closing dollars keeps the formula in its line", () => {
  expect(foldKramdownMath("$$ a\nb $$ 이다")).toBe("$$a b$$ 이다\n");
});

test("dollars that nothing closes are text and do not swallow the article", () => {
  expect(foldKramdownMath("$$ 돈\n\n- 하나\n- 둘")).toBe("\\$\\$ 돈\n\n- 하나\n- 둘");
});

test("a formula in a list item stays in it", () => {
  expect(foldKramdownMath("- $$ a\n  b\n  c $$")).toBe("- $$\n  a b c\n  $$");
});

test("however far its last line is indented, the formula ends there", () => {
  expect(foldKramdownMath("$$ a\n    b\n    c $$\n\n나")).toBe("$$\n    a b c\n$$\n\n나");
});

test("fenced formulas, formulas in one line and code are left as they are", () => {
  const body = "$$\na\n\nb\n$$\n\n$$c$$ 와 $$d$$\n\n```\n$$ e\n```\n";
  expect(foldKramdownMath(body)).toBe(body);
});
