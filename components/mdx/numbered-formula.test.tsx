import { expect, it } from "vitest";
import { renderMdx } from "./render-in-test";

const withoutFormula = (html: string) =>
  html.replace(/<span class="math math-display".*?<\/annotation>.*?(?=<\/div><span class="numbered)/g, "…");

it("formulas are numbered in their order, and a reference is a link with the number", async () => {
  const { html, text, findings } = await renderMdx(
    '<Math label="eq-a">\n\n$$\na\n$$\n\n</Math>\n\n<Math label="b">$$b$$</Math>\n\n<Ref to="b" />와 <Ref to="eq-a" />에서',
  );
  expect(withoutFormula(html)).toBe(
    '<div class="numbered-formula" id="eq-a"><div class="numbered-formula-text">…</div><span class="numbered-formula-number">(1)</span></div>\n' +
      '<div class="numbered-formula" id="eq-b"><div class="numbered-formula-text">…</div><span class="numbered-formula-number">(2)</span></div>\n' +
      '<p><a class="formula-reference" href="#eq-b">식 (2)</a>와 <a class="formula-reference" href="#eq-a">식 (1)</a>에서</p>',
  );
  expect(text).toBe("a\nb\n식 (2)와 식 (1)에서");
  expect(findings).toEqual([]);
});

it("a reference to an unknown label names the nearest one", async () => {
  const { html, findings } = await renderMdx(
    '<Math label="eq-attention">$$a$$</Math>\n\n<Ref to="eq-atention" />에서',
  );
  expect(html).toContain('<p><span class="formula-reference">식 (?)</span>에서</p>');
  expect(findings).toEqual([
    '3:1 math/unknown-label ‘<Ref>’ 태그가 참조하는 수식이 없습니다: ‘eq-atention’. 이 기사의 수식 이름: eq-attention → ‘<Ref to="eq-attention" />’라고 입력해 주세요.',
  ]);
});

it("a reference in an article without labels says how to make one", async () => {
  const { findings } = await renderMdx('<Ref to="eq-a" />에서');
  expect(findings).toEqual([
    '1:1 math/unknown-label ‘<Ref>’ 태그가 참조하는 수식이 없습니다: ‘eq-a’. 이 기사에는 이름 있는 수식이 없습니다. → 참조할 수식을 ‘<Math label="eq-a">’와 ‘</Math>’로 감싸 주세요.',
  ]);
});

it("a label that is used twice is an error at the second", async () => {
  const { findings } = await renderMdx('<Math label="a">$$a$$</Math>\n\n<Math label="a">$$b$$</Math>');
  expect(findings).toEqual([
    '3:1 math/duplicate-label 수식 이름이 앞의 식 (1)의 이름과 같습니다: ‘a’ → ‘<Math label="a-2">’처럼 다른 이름으로 바꾸고, 이 수식을 참조하는 ‘<Ref to="a" />’도 함께 바꿔 주세요.',
  ]);
});

it.each([
  ['<Math label="a">글</Math>', "1:1 math/no-formula"],
  ["<Math>$$a$$</Math>", "1:1 mdx/missing-prop"],
  ['<Math lable="a">$$a$$</Math>', "1:1 mdx/missing-prop", "1:7 mdx/unknown-prop"],
  ["<Ref /> 글", "1:1 mdx/missing-prop"],
])("what is wrong is said: %s", async (body, ...expected) => {
  const { findings } = await renderMdx(body);
  expect(findings.map((each) => each.split(" ", 2).join(" "))).toEqual(expected);
});
