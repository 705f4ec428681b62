import { describe, expect, it } from "vitest";
import { renderInTest, renderMdxInTest } from "../testing/render.ts";

describe.each([
  ["markdown", renderInTest],
  ["mdx", renderMdxInTest],
])("markup in %s", (_dialect, render) => {
  it.each([
    ["https://other.example/a", ' class="external" rel="noopener noreferrer" data-external=""'],
    ["//other.example/a", ' class="external" rel="noopener noreferrer" data-external=""'],
    ["https://attention.example/posts/a", ""],
    ["/posts/a", ""],
    ["#a", ""],
    ["mailto:a@other.example", ""],
  ])("marks links to other hosts only: %s", async (href, marks) => {
    const { html } = await render(`[글](${href})`);
    expect(html).toBe(`<p><a href="${href}"${marks}>글</a></p>`);
  });

  it("lets a table scroll in a box of its own", async () => {
    const { html } = await render("| 가 | 나 |\n|:-:|--:|\n| 1 | 2 |");
    expect(html).toBe(
      '<div class="table-scroll" role="region" tabindex="0" aria-label="표 1"><table>' +
        '<thead><tr><th class="text-center">가</th><th class="text-right">나</th></tr></thead>' +
        '<tbody><tr><td class="text-center">1</td><td class="text-right">2</td></tr></tbody></table></div>',
    );
  });

  it("names the box of a table after its caption", async () => {
    const { html } = await render("<table><caption>매출</caption><tbody><tr><td>1</td></tr></tbody></table>");
    expect(html).toContain('aria-label="매출"');
  });

  it("keeps lists of tasks", async () => {
    const { html } = await render("- [x] 한 일");
    expect(html).toBe(
      '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" disabled="" checked=""/> 한 일</li>\n</ul>',
    );
  });

  it("gives the words, one block a line, without the marks of footnotes", async () => {
    const { text } = await render(
      "## 제목\n\n글[^1] **굵은**\n글\n\n- 하나\n- 둘\n\n| 가 | 나 |\n|--|--|\n| 1 | 2 |\n\n[^1]: 각주 글",
    );
    expect(text).toBe("제목\n글 굵은\n글\n하나\n둘\n가 나\n1 2\n각주 글");
  });

  it("has no link in a link", async () => {
    const { html } = await render("[앞 ![그림](https://other.example/a.png) 뒤](/posts/a)");
    expect(html).toBe(
      '<p><a href="/posts/a">앞 <span class="remote-image">외부 이미지 보기: 그림</span> 뒤</a></p>',
    );
  });

  it.each([
    ["출처", "출처"],
    ["note*1", "note*1"],
    ["a%b", "a%b"],
  ])("links footnotes both ways whatever their label: %s", async (label, id) => {
    const { html } = await render(`글[^${label}]\n\n[^${label}]: 한국은행`);
    const href = encodeURIComponent(id).replace("%2A", "*");
    expect(html).toBe(
      `<p>글<sup><a href="#fn-${href}" id="fnref-${id}" data-footnote-ref="true" aria-describedby="footnote-label">1</a></sup></p>\n` +
        '<section data-footnotes="true" class="footnotes"><h2 class="sr-only" id="footnote-label">각주</h2>\n<ol>\n' +
        `<li id="fn-${id}">\n<p>한국은행 <a href="#fnref-${href}" data-footnote-backref="" aria-label="본문으로 돌아가기" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>`,
    );
  });

  it("may be empty", async () => {
    expect(await render("")).toEqual({ html: "", headings: [], text: "", diagnostics: [], findings: [] });
  });
});

it("keeps the pipes in the code of a legacy post's table", async () => {
  const { html } = await renderInTest("|코드|뜻|\n|---|---|\n|`a|b`|둘|");
  expect(html).toContain("<tbody><tr><td><code>a|b</code></td><td>둘</td></tr></tbody>");
});
