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
    "1:1 embed/unknown-player ‘<Embed>’의 ‘src’는 다음 사이트의 https 플레이어 주소여야 합니다: www.youtube-nocookie.com, www.youtube.com, player.vimeo.com, tv.naver.com, embed.ted.com. 지금 값은 ‘https://video.example/1’입니다. → 그 사이트의 ‘공유 → 퍼가기’에 나오는 iframe의 src 주소를 적고, 다른 사이트라면 링크로 적어 주세요.",
  ]);
});

it("a whole address for the id is answered with the id in it", async () => {
  const { findings } = await renderMdx(
    '<YouTube id="https://www.youtube.com/watch?v=eMlx5fFNoYc&t=3" title="강의" />',
  );
  expect(findings).toEqual([
    '1:1 embed/bad-id ‘<YouTube>’의 ‘id’는 동영상 주소에서 ‘v=’ 뒤에 오는 열한 글자여야 합니다. 지금 값은 ‘https://www.youtube.com/watch?v=eMlx5fFNoYc&t=3’입니다. → ‘id="eMlx5fFNoYc"’처럼 그 열한 글자만 적어 주세요.',
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
