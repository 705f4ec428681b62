import { expect, it } from "vitest";
import { renderMdx } from "./render-in-test";

it("asks for what is missing and names what is misspelt", async () => {
  const { findings } = await renderMdx('<Figure src="/images/none.png" atl="보이는 것" />');
  expect(findings.slice(0, 2)).toEqual([
    '1:1 mdx/missing-prop ‘<Figure>’ 태그에 필수 속성 ‘alt’ 값이 없습니다. → 이렇게 입력해 주세요: ‘<Figure src="/images/none.png" alt="보이는 것" />’',
    "1:1 image/missing 이미지 파일이 public 폴더에 없어 설명만 표시됩니다: ‘/images/none.png’ → 새 파일이면 저장소의 public/images 폴더에 ‘none.png’ 이름으로 올려 주세요.",
  ]);
  expect(findings[2]).toMatch(/^1:32 mdx\/unknown-prop .*입력하려던 것이 ‘alt’인지/);
});

it.each([
  ["a Figure", '<Figure src="/images/square.svg" alt="흰 선" on="dark" />'],
  ["an image", '![흰 선](/images/square.svg "on: dark")'],
  ["an image of a gallery", '<Gallery>\n![흰 선](/images/square.svg "on: dark")\n</Gallery>'],
])("%s can say that it was made for dark pages", async (_, body) => {
  const { html, findings } = await renderMdx(body);
  expect(findings.filter((finding) => !finding.includes("credit"))).toEqual([]);
  expect(html).toContain('class="on-dark"');
  expect(html).not.toContain("on: dark");
});
