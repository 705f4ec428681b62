import { expect, it } from "vitest";
import { renderMdx } from "./render-in-test";

const first = '![가](/images/chart.svg "첫째")';

it("Gallery shows images side by side, each with its caption", async () => {
  const { html, text, findings } = await renderMdx(
    `<Gallery caption="모두">\n\n${first}\n![나](/images/chart.svg)\n\n<Figure src="/images/chart.svg" alt="다" caption="셋째" />\n\n</Gallery>`,
  );
  expect(findings).toEqual([]);
  expect(
    html.replace(/ (width|height|decoding|data-nimg|style|fetchPriority|src|loading)="[^"]*"/g, ""),
  ).toBe(
    '<figure class="gallery"><div class="gallery-images">' +
      '<figure><img alt="가" class=""/><figcaption>첫째</figcaption></figure>' +
      '<figure><img alt="나" class=""/></figure>' +
      '<figure><img alt="다" class=""/><figcaption>셋째 </figcaption></figure>' +
      "</div><figcaption>모두</figcaption></figure>",
  );
  expect(text).toBe("첫째\n셋째\n모두");
});

it("Gallery leaves a box where a file is missing", async () => {
  const { html, findings } = await renderMdx('<Gallery>\n\n![가](/images/none.png "첫째")\n\n</Gallery>');
  expect(html).toBe(
    '<figure class="gallery"><div class="gallery-images"><figure><span role="img" aria-label="가" class="missing-image">가</span><figcaption>첫째</figcaption></figure></div></figure>',
  );
  expect(findings[0]).toContain("3:1 image/missing");
});

it("Gallery keeps words that are no image, and says so", async () => {
  const { html, findings } = await renderMdx(`<Gallery>\n\n${first}\n\n남은 글\n\n</Gallery>`);
  expect(html).toContain("<p>남은 글</p>");
  expect(findings).toEqual([
    '5:1 gallery/not-an-image ‘<Gallery>’ 안에는 이미지만 넣을 수 있는데 다른 내용이 있습니다: ‘남은 글’ → 이 내용을 ‘<Gallery>’ 밖으로 옮기거나, 이미지 설명이라면 ‘![…](/images/….png "설명")’처럼 입력해 주세요.',
  ]);
});

it("Gallery says that it is empty", async () => {
  const { findings } = await renderMdx("<Gallery></Gallery>");
  expect(findings).toEqual([
    "1:1 gallery/no-image ‘<Gallery>’ 안에 이미지가 없습니다. → ‘<Gallery>’와 ‘</Gallery>’ 사이에 빈 줄을 두고 ‘![설명](/images/….png)’을 입력해 주세요.",
  ]);
});

it("Gallery names a misspelt prop", async () => {
  const { findings } = await renderMdx(`<Gallery captoin="모두">\n\n${first}\n\n</Gallery>`);
  expect(findings).toEqual([
    "1:10 mdx/unknown-prop ‘<Gallery>’ 태그에는 ‘captoin’ 속성이 없습니다. 사용할 수 있는 속성은 caption입니다. → 입력하려던 것이 ‘caption’인지 확인해 주세요.",
  ]);
});
