import { describe, expect, it, test } from "vitest";
import { formulasIn } from "../../testing/formulas.ts";
import { renderInTest, renderMdxInTest } from "../../testing/render.ts";

describe.each([
  ["markdown", renderInTest],
  ["mdx", renderMdxInTest],
])("in %s, money stays money", (_dialect, render) => {
  it.each([
    "입력은 $5, 출력은 $15이다",
    "가격은 $5~$10이다",
    "$100 대 $200",
    "$1,000에서 $2,000으로",
    "($5)에서 ($6)으로",
    "US$30, A$40을 냈다",
    "각각 100$ 와 200$ 이다",
    "100$에서 200$ 사이",
    "$100이고 A$은 오른다",
    "예산은 $3.5억, 미국은 100$라고",
    "$20 (약 2만 원), $x",
    "셸의 $HOME 과 $PATH 를",
    "$ 5 와 $ 6 이다",
    "$ 100 $ 이다",
    "5 $ 6 $7",
    "빈 $$ 과 $",
  ])("%s", async (text) => {
    const { html, findings } = await render(text, { math: true });
    expect(html).toBe(`<p>${text}</p>`);
    expect(findings).toEqual([]);
  });

  it.each([
    ["값은 $1$이다. 가격은 $5~$10이다", "값은 ⟦1⟧이다. 가격은 $5~$10이다"],
    ["예산은 $100이고 답은 $42$이다", "예산은 $100이고 답은 ⟦42⟧이다"],
    ["돈 $\\$10$이다", "돈 ⟦\\$10⟧이다"],
    ["값은 \\$5, 식은 $x$다", "값은 $5, 식은 ⟦x⟧다"],
    ["$a$$b$와 $c$,$d$", "⟦a⟧⟦b⟧와 ⟦c⟧,⟦d⟧"],
    ["(약 $5) $x$($y$)", "(약 $5) ⟦x⟧(⟦y⟧)"],
    ["$속도 = \\frac{거리}{시간}$과 $가$", "⟦속도 = \\frac{거리}{시간}⟧과 ⟦가⟧"],
    ["$ x $, $ \\alpha $, $\\beta $와 $ n + 1 $", "⟦x⟧, ⟦\\alpha⟧, ⟦\\beta⟧와 ⟦n + 1⟧"],
    ["$ \\$100(1.1) $ 그리고 $ \\text{정확도}^2 $", "⟦\\$100(1.1)⟧ 그리고 ⟦\\text{정확도}^2⟧"],
    ["$a\n+b$ 그리고 $$c$$", "⟦a\n+b⟧ 그리고 ⟦c⟧"],
    ["> $a\n> +b$", "⟦a\n+b⟧"],
  ])("and a formula a formula: %j", async (text, expected) => {
    const { html, findings } = await render(text, { math: true });
    expect(formulasIn(html)).toBe(expected);
    expect(findings).toEqual([]);
  });
});

test("dollars that begin nothing are looked at once", async () => {
  const { html } = await renderInTest("$5와 ".repeat(3000), { math: true });
  expect(html).toHaveLength("<p></p>".length + 4 * 3000 - 1);
});
