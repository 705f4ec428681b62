import { expect, it } from "vitest";
import { renderMdx } from "./render-in-test";

it("Details folds text under a title", async () => {
  const { html, text, findings } = await renderMdx('<Details title="왜">\n\n이유\n\n</Details>');
  expect(html).toBe('<details><summary>왜</summary><div class="details-text"><p>이유</p></div></details>');
  expect(text).toBe("왜\n이유");
  expect(findings).toEqual([]);
});

it("Details asks for its title", async () => {
  const { findings } = await renderMdx("<Details>이유</Details>");
  expect(findings).toEqual([
    '1:1 mdx/missing-prop ‘<Details>’ 태그에 필수 속성 ‘title’ 값이 없습니다. → 이렇게 입력해 주세요: ‘<Details title="제목">’',
  ]);
});

it("Spoiler has a title even without one", async () => {
  const { html } = await renderMdx("<Spoiler>정답</Spoiler>");
  expect(html).toContain("<summary>스포일러가 있습니다</summary>");
});

it("Spoiler names a misspelt prop", async () => {
  const { findings } = await renderMdx('<Spoiler titel="정답">답</Spoiler>');
  expect(findings).toEqual([
    "1:10 mdx/unknown-prop ‘<Spoiler>’ 태그에는 ‘titel’ 속성이 없습니다. 사용할 수 있는 속성은 title입니다. → 입력하려던 것이 ‘title’인지 확인해 주세요.",
  ]);
});
