import { describe, expect, it } from "vitest";
import { renderInTest, renderMdxInTest } from "../testing/render.ts";

describe("images", () => {
  it("get their true size from the file", async () => {
    const { html, findings } = await renderInTest("![그래프](/images/chart.svg)");
    expect(html).toBe(
      '<p><img src="/images/chart.svg" alt="그래프" width="640" height="360" loading="lazy" decoding="async"/></p>',
    );
    expect(findings).toEqual([]);
  });

  it.each([
    "https://attention.example/images/chart.svg",
    "//attention.example/images/chart.svg",
    "images/chart.svg",
    "./images/chart.svg",
  ])("are local by any address of the site: %s", async (src) => {
    const { html } = await renderInTest(`![그래프](${src})`);
    expect(html).toBe(
      '<p><img src="/images/chart.svg" alt="그래프" width="640" height="360" loading="lazy" decoding="async"/></p>',
    );
  });

  it("leave a box with their words where the file is missing", async () => {
    const { html, diagnostics } = await renderInTest("가\n\n![그래프](/images/none.png)", { bodyLine: 8 });
    expect(html).toBe(
      '<p>가</p>\n<p><span role="img" aria-label="그래프" class="missing-image">그래프</span></p>',
    );
    expect(diagnostics).toEqual([
      {
        severity: "warning",
        rule: "image/missing",
        file: "posts/test.md",
        line: 10,
        column: 1,
        message: "이미지 파일이 public 폴더에 없어 설명만 표시됩니다: ‘/images/none.png’",
        mend: "새 파일이면 저장소의 public/images 폴더에 ‘none.png’ 이름으로 올려 주세요.",
      },
    ]);
  });

  it.each([
    [
      "![그래프](/images/chrat.svg)",
      "이미지 파일이 public 폴더에 없어 설명만 표시됩니다: ‘/images/chrat.svg’",
      "입력하려던 것이 ‘/images/chart.svg’인지 확인해 주세요. 새 파일이면 저장소의 public/images 폴더에 ‘chrat.svg’ 이름으로 올려 주세요.",
    ],
    [
      "![그래프](/public/images/chart.svg)",
      "이미지 파일이 public 폴더에 없어 설명만 표시됩니다: ‘/public/images/chart.svg’",
      "주소에는 ‘public’을 넣지 않습니다. 이렇게 고쳐 주세요: ‘/images/chart.svg’",
    ],
    [
      "![그래프]()",
      "이미지 주소가 비어 있습니다.",
      "파일을 저장소의 public/images 폴더에 올리고 그 주소를 입력해 주세요. 예: /images/2026/chart.png",
    ],
    [
      "![그래프](C:\\Users\\a.png)",
      "내 컴퓨터에만 있는 파일의 주소(‘C:…’)여서 제외했습니다. 독자는 열 수 없습니다.",
      "파일을 저장소의 public/images 폴더에 올리고 ‘/images/파일-이름.png’처럼 입력해 주세요.",
    ],
    [
      "![그래프](data:image/png;base64,AAAA)",
      "파일 주소가 아니라 파일 내용이 들어 있어(‘data:…’) 제외했습니다.",
      "파일을 저장소의 public/images 폴더에 올리고 ‘/images/파일-이름.png’처럼 입력해 주세요.",
    ],
  ])("that are not shown come with what to write: %s", async (body, message, mend) => {
    const { diagnostics } = await renderInTest(body);
    expect(diagnostics.map((each) => [each.message, each.mend])).toEqual([[message, mend]]);
  });

  it("leave a box that says so where there are no words either", async () => {
    const { html } = await renderInTest("![](/images/none.png)");
    expect(html).toBe(
      '<p><span role="img" aria-label="이미지를 찾을 수 없습니다" class="missing-image">이미지를 찾을 수 없습니다</span></p>',
    );
  });

  it("keep the caption of a figure whose file is missing", async () => {
    const { html } = await renderMdxInTest(
      '<Figure src="/images/none.png" alt="그래프" caption="설명" credit="출처" />',
    );
    expect(html).toBe(
      '<figure><span role="img" aria-label="그래프" class="missing-image">그래프</span><figcaption>설명 · 출처</figcaption></figure>',
    );
  });

  it("leave the same box when the file holds no image", async () => {
    const { html, findings } = await renderInTest("![그래프](/images/broken.png)");
    expect(html).toBe('<p><span role="img" aria-label="그래프" class="missing-image">그래프</span></p>');
    expect(findings).toEqual(["warning image/unreadable 1:1"]);
  });

  it("of other sites are links, so that nothing is requested there by itself", async () => {
    const { html, findings } = await renderInTest("![그래프](https://other.example/a.png)");
    expect(html).toBe(
      '<p><a href="https://other.example/a.png" class="remote-image external" rel="noopener noreferrer" data-external="">외부 이미지 보기: 그래프</a></p>',
    );
    expect(findings).toEqual(["warning image/remote 1:1"]);
  });

  it("of other sites in a link leave the link as it is", async () => {
    const { html } = await renderInTest("[![그래프](https://other.example/a.png)](https://other.example/b)");
    expect(html).toBe(
      '<p><a href="https://other.example/b" class="external" rel="noopener noreferrer" data-external=""><span class="remote-image">외부 이미지 보기: 그래프</span></a></p>',
    );
  });
});

describe("HTML in MDX", () => {
  it.each([
    ['<video controls src="/v.mp4" />', '<video controls="" src="/v.mp4"></video>'],
    ["<details open>\n<summary>가</summary>\n</details>", '<details open=""><summary>가</summary></details>'],
    ["<ol reversed>\n<li>가</li>\n</ol>", '<ol reversed=""><li>가</li></ol>'],
    ['<video controls="" src="/v.mp4" />', '<video controls="" src="/v.mp4"></video>'],
  ])("keeps attributes without a value: %s", async (body, expected) => {
    const { html, findings } = await renderMdxInTest(body);
    expect(html).toBe(expected);
    expect(findings).toEqual([]);
  });
});

describe.each([
  ["markdown", renderInTest],
  ["mdx", renderMdxInTest],
])("a video in %s", (_dialect, render) => {
  it("is found in the first source that it names", async () => {
    const { html, findings } = await render(
      '<video controls><source src="/v.mp4" type="video/mp4"/><source src="/v.webm"/></video>',
    );
    expect(html.replace(/<\/?p>/g, "")).toBe('<video controls="" src="/v.mp4"></video>');
    expect(findings).toEqual([]);
  });

  it("says what it loses", async () => {
    const { html, diagnostics } = await render(
      '<video controls poster="/p.jpg" src="/v.mp4"><track src="/v.vtt"/></video>',
    );
    expect(html.replace(/<\/?p>/g, "")).toBe('<video controls="" src="/v.mp4"></video>');
    expect(diagnostics.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`)).toEqual([
      "warning html/media-part-removed ‘<video>’ 태그에서 이 사이트가 표시하지 못하는 ‘poster’(재생 전 이미지)를 제외했습니다.",
      "warning html/media-part-removed ‘<video>’ 태그에서 이 사이트가 표시하지 못하는 ‘<track>’(자막)을 제외했습니다.",
    ]);
  });
});

describe("players", () => {
  it.each([
    [
      '<YouTube id="https://youtu.be/dQw4w9WgXcQ?t=3" title="발표" />',
      '이렇게 고쳐 주세요: ‘<YouTube id="dQw4w9WgXcQ" title="발표" />’',
    ],
    [
      '<YouTube id="짧다" title="발표" />',
      'YouTube에서 동영상을 열고 주소창의 ‘watch?v=’ 뒤 11자를 복사해, ‘<YouTube id="dQw4w9WgXcQ" title="발표" />’처럼 입력해 주세요.',
    ],
    [
      '<Embed src="https://www.youtube.com/watch?v=dQw4w9WgXcQ" title="발표" />',
      '이렇게 고쳐 주세요: ‘<Embed src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="발표" />’',
    ],
    [
      '<Embed src="https://vimeo.com/76979871" title="발표" />',
      '이렇게 고쳐 주세요: ‘<Embed src="https://player.vimeo.com/video/76979871" title="발표" />’',
    ],
    [
      '<Embed src="https://other.example/v" title="발표" />',
      '동영상 사이트의 ‘공유 → 퍼가기’를 누르면 나오는 코드에서 src="…" 안의 주소를 복사해 입력해 주세요. 다른 사이트의 동영상이면 이 태그 대신 ‘[발표](https://other.example/v)’처럼 링크로 입력해 주세요.',
    ],
  ])("of a wrong address come with what to write: %s", async (body, mend) => {
    const { diagnostics } = await renderMdxInTest(body);
    expect(diagnostics.map((each) => each.mend)).toEqual([mend]);
  });

  it.each([
    [
      "https://youtu.be/dQw4w9WgXcQ",
      '주소를 이렇게 고쳐 주세요: ‘src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"’',
    ],
    [
      "https://other.example/v",
      "링크로 두려면 이 태그를 삭제하고 ‘[링크 텍스트](https://other.example/v)’처럼 입력해 주세요.",
    ],
    ["", "이 태그를 삭제하거나 src에 동영상 플레이어의 주소를 입력해 주세요."],
  ])("in a frame come with what to write: %s", async (src, mend) => {
    const { diagnostics } = await renderInTest(`<iframe src="${src}"></iframe>`);
    expect(diagnostics.map((each) => each.mend)).toEqual([mend]);
  });

  it.each([
    [
      "https://www.youtube.com/embed/x",
      "YouTube",
      "https://www.youtube-nocookie.com/embed/x",
      "https://www.youtube.com/watch?v=x",
    ],
    ["https://player.vimeo.com/video/1", "Vimeo", "https://player.vimeo.com/video/1", "https://vimeo.com/1"],
    ["//player.vimeo.com/video/1", "Vimeo", "https://player.vimeo.com/video/1", "https://vimeo.com/1"],
  ])("from a listed host are embeds, which load nothing unasked: %s", async (src, site, player, page) => {
    const { html, findings } = await renderInTest(`<iframe src="${src}" title="영상" onload="x"></iframe>`);
    expect(html).toBe(`<a href="${page}" data-player="${player}">${site} 영상</a>`);
    expect(findings).toEqual(["warning html/event-handler-removed 1:1"]);
  });

  it.each([
    "https://evil.example/www.youtube.com/",
    "https://www.youtube.com.evil.example/",
    "http://www.youtube.com/embed/x",
    "https://www.youtube.com/watch?v=abc",
  ])("from another host are links: %s", async (src) => {
    const { html, findings } = await renderInTest(`<iframe src="${src}"></iframe>`);
    expect(html).toContain(`<a href="${src}"`);
    expect(html).not.toContain("<iframe");
    expect(findings).toEqual(["warning html/frame-removed 1:1"]);
  });

  it("with a video of another site are links", async () => {
    const { html, findings } = await renderInTest(
      '<video src="https://other.example/a.mp4" controls></video>',
    );
    expect(html).toContain('<a href="https://other.example/a.mp4" class="remote-image external"');
    expect(html).not.toContain("<video");
    expect(findings).toEqual(["warning image/remote 1:1"]);
  });
});

it("tells what is wrong with two pictures of one component in their order, whichever was looked for first", async () => {
  const compare = '<Compare before="/images/none.png" after="/none/none.png" beforealt="앞" afteralt="뒤" />';
  for (let time = 0; time < 20; time += 1) {
    const { diagnostics } = await renderMdxInTest(compare);
    expect(diagnostics.map(({ message }) => /‘(.*?)’/.exec(message)?.[1])).toEqual([
      "/images/none.png",
      "/none/none.png",
    ]);
  }
});
