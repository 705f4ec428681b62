import { expect, it } from "vitest";
import { renderMdx } from "./render-in-test";

it("YouTube is a box of our own, with a link and nothing that loads", async () => {
  const { html, text, findings } = await renderMdx('<YouTube id="eMlx5fFNoYc" title="어텐션 강의" />');
  expect(html).toContain(
    '<figure class="embed" data-embed="https://www.youtube-nocookie.com/embed/eMlx5fFNoYc" data-embed-site="YouTube" data-embed-title="어텐션 강의">',
  );
  expect(html).toContain('<a href="https://www.youtube.com/watch?v=eMlx5fFNoYc"');
  expect(html).not.toMatch(/<(?:iframe|img|script|link)|\ssrc=/);
  expect(text).toBe("어텐션 강의");
  expect(findings).toEqual([]);
});

it("Embed is the same box for another listed site", async () => {
  const { html, findings } = await renderMdx(
    '<Embed src="https://player.vimeo.com/video/76979871" title="소개" />',
  );
  expect(html).toContain('data-embed="https://player.vimeo.com/video/76979871" data-embed-site="Vimeo"');
  expect(html).toContain('<a href="https://vimeo.com/76979871"');
  expect(findings).toEqual([]);
});

it("Embed from another site is a link, and the listed ones are named", async () => {
  const { html, findings } = await renderMdx('<Embed src="https://video.example/1" title="소개" />');
  expect(html).toBe(
    '<a href="https://video.example/1" class="remote-image external" rel="noopener noreferrer" data-external="">소개</a>',
  );
  expect(findings).toEqual([
    '1:1 embed/unknown-player ‘<Embed>’ 태그는 YouTube, Vimeo, 네이버TV, TED의 동영상 플레이어만 표시합니다. 지금 주소는 ‘https://video.example/1’입니다. → 동영상 사이트의 ‘공유 → 퍼가기’를 누르면 나오는 코드에서 src="…" 안의 주소를 복사해 입력해 주세요. 다른 사이트의 동영상이면 이 태그 대신 ‘[소개](https://video.example/1)’처럼 링크로 입력해 주세요.',
  ]);
});

it("a whole address for the id is answered with the id in it", async () => {
  const { findings } = await renderMdx(
    '<YouTube id="https://www.youtube.com/watch?v=eMlx5fFNoYc&t=3" title="강의" />',
  );
  expect(findings).toEqual([
    '1:1 embed/bad-id ‘<YouTube>’ 태그의 ‘id’ 값은 동영상 주소에서 ‘v=’ 뒤에 오는 11자여야 합니다. 지금 값은 ‘https://www.youtube.com/watch?v=eMlx5fFNoYc&t=3’입니다. → 이렇게 고쳐 주세요: ‘<YouTube id="eMlx5fFNoYc" title="강의" />’',
  ]);
});

it.each([
  ['<YouTube title="강의" />', "1:1 mdx/missing-prop"],
  ['<YouTube id="eMlx5fFNoYc" />', "1:1 mdx/missing-prop"],
  [
    '<Embed scr="https://player.vimeo.com/video/1" title="소개" />',
    "1:1 mdx/missing-prop",
    "1:8 mdx/unknown-prop",
  ],
])("a missing or misspelt prop is said once: %s", async (body, ...expected) => {
  const { findings } = await renderMdx(body);
  expect(findings.map((each) => each.split(" ", 2).join(" "))).toEqual(expected);
});
