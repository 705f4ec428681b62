import { describe, expect, it } from "vitest";
import { renderInTest, renderMdxInTest } from "./render-in-test.ts";

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
        message: "그림 파일이 public 폴더에 없어 설명 글만 보입니다: ‘/images/none.png’",
        mend: "그림 파일을 public 폴더의 그 자리에 올리거나 경로를 고쳐 주십시오.",
      },
    ]);
  });

  it("leave a box that says so where there are no words either", async () => {
    const { html } = await renderInTest("![](/images/none.png)");
    expect(html).toBe(
      '<p><span role="img" aria-label="그림을 찾을 수 없습니다" class="missing-image">그림을 찾을 수 없습니다</span></p>',
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

describe("players", () => {
  it.each([
    ["https://www.youtube.com/embed/x", "https://www.youtube.com/watch?v=x"],
    ["https://www.youtube-nocookie.com/embed/x", "https://www.youtube.com/watch?v=x"],
    ["https://player.vimeo.com/video/1", "https://vimeo.com/1"],
    ["//player.vimeo.com/video/1", "https://vimeo.com/1"],
  ])("from a listed host are links to its page, so that nothing loads unasked: %s", async (src, page) => {
    const { html, findings } = await renderInTest(`<iframe src="${src}" title="영상" onload="x"></iframe>`);
    expect(html).toBe(
      `<a href="${page}" class="remote-image external" rel="noopener noreferrer" data-external="">외부 동영상 보기: 영상</a>`,
    );
    expect(findings).toEqual(["warning html/event-handler-removed 1:1"]);
  });

  it.each([
    "https://evil.example/www.youtube.com/",
    "https://www.youtube.com.evil.example/",
    "http://www.youtube.com/embed/x",
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
