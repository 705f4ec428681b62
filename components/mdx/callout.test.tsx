import { expect, it } from "vitest";
import { renderMdx } from "./render-in-test";

it("is a box of its kind, with a title where there is one", async () => {
  const { html, text, findings } = await renderMdx(
    '<Callout type="note" title="알림">\n\n글\n\n</Callout>\n\n<Callout type="tip">글</Callout>',
  );
  expect(html).toBe(
    '<aside class="callout callout--note"><p class="callout-title">알림</p><p>글</p></aside>\n' +
      '<aside class="callout callout--tip">글</aside>',
  );
  expect(text).toBe("알림\n글\n글");
  expect(findings).toEqual([]);
});

it("asks for its kind", async () => {
  const { findings } = await renderMdx("<Callout>글</Callout>");
  expect(findings).toEqual([
    '1:1 mdx/missing-prop ‘<Callout>’ 태그에 필수 속성 ‘type’ 값이 없습니다. → 이렇게 입력해 주세요: ‘<Callout type="note">’',
  ]);
});
