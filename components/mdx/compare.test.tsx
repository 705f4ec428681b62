import { expect, it } from "vitest";
import { renderMdx } from "./render-in-test";

const images = 'before="/images/chart.svg" after="/images/chart.svg" beforealt="가" afteralt="나"';

function plain(html: string) {
  return html.replace(/ (width|height|decoding|data-nimg|style|fetchPriority|src|loading)="[^"]*"/g, "");
}

it("Compare has both images with a slider between them", async () => {
  const { html, text, findings } = await renderMdx(`<Compare ${images} caption="설명" credit="어텐션" />`);
  expect(findings).toEqual([]);
  expect(plain(html)).toBe(
    '<figure class="compare compare--slider"><div class="compare-images">' +
      '<figure class="compare-image"><figcaption>이전</figcaption><img alt="가" class=""/></figure>' +
      '<figure class="compare-image"><figcaption>이후</figcaption><img alt="나" class=""/></figure>' +
      '<input type="range" class="compare-slider needs-script" min="0" max="100" aria-label="두 이미지의 경계: 왼쪽 ‘이전’, 오른쪽 ‘이후’" value="50"/>' +
      '</div><figcaption>설명 <span class="credit">어텐션</span></figcaption></figure>',
  );
  expect(text).toBe("설명\n어텐션");
});

it("Compare puts images of different proportions side by side, under the editor's labels", async () => {
  const { html } = await renderMdx(
    '<Compare before="/images/chart.svg" after="/images/square.svg" beforealt="가" afteralt="나" beforelabel="2025" afterlabel="2026" />',
  );
  expect(plain(html)).toBe(
    '<figure class="compare compare--pair"><div class="compare-images">' +
      '<figure class="compare-image"><figcaption>2025</figcaption><img alt="가" class=""/></figure>' +
      '<figure class="compare-image"><figcaption>2026</figcaption><img alt="나" class=""/></figure></div></figure>',
  );
});

it("Compare leaves a box where a file is missing", async () => {
  const { html, findings } = await renderMdx(
    '<Compare before="/images/none.png" after="/images/chart.svg" beforealt="가" afteralt="나" />',
  );
  expect(html).toContain('<span role="img" aria-label="가" class="missing-image">가</span>');
  expect(html).not.toContain("<input");
  expect(findings[0]).toContain("1:1 image/missing");
});

it("Compare asks for what it needs, and names what is misspelt", async () => {
  const { findings } = await renderMdx('<Compare before="/images/chart.svg" beforeAlt="가" afteralt="나" />');
  expect(findings.map((finding) => finding.replace(/ 쓸 수 있는 속성은.*입니다\./, ""))).toEqual([
    '1:1 mdx/missing-prop ‘<Compare>’ 태그에 필수 속성 ‘after’ 값이 없습니다. → 이렇게 입력해 주세요: ‘<Compare before="/images/chart.svg" after="/images/2026/after.png" beforealt="/images/chart.svg" afteralt="나" />’',
    '1:1 mdx/missing-prop ‘<Compare>’ 태그에 필수 속성 ‘beforealt’ 값이 없습니다. → 이렇게 입력해 주세요: ‘<Compare before="/images/chart.svg" after="/images/2026/after.png" beforealt="/images/chart.svg" afteralt="나" />’',
    "1:37 mdx/unknown-prop ‘<Compare>’ 태그에는 ‘beforeAlt’ 속성이 없습니다. 사용할 수 있는 속성은 before, after, beforealt, afteralt, beforelabel, afterlabel, caption, credit입니다. → 입력하려던 것이 ‘beforealt’인지 확인해 주세요.",
  ]);
});
