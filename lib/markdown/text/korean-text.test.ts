import { describe, expect, it } from "vitest";
import { renderInTest, renderMdxInTest } from "../testing/render.ts";

describe.each([
  ["markdown", renderInTest],
  ["mdx", renderMdxInTest],
])("Korean text in %s", (_dialect, render) => {
  it("is bold where a particle follows a bracket", async () => {
    const { html } = await render("**마크다운(Markdown)**을 쓴다.");
    expect(html).toBe("<p><strong>마크다운(Markdown)</strong>을 쓴다.</p>");
  });

  it("is bold where a particle follows a quotation mark", async () => {
    const { html } = await render('**"오픈AI"**가 밝혔다.');
    expect(html).toMatch(/^<p><strong>(?:“|&quot;)오픈AI(?:”|&quot;)<\/strong>가 밝혔다\.<\/p>$/);
  });

  it("is struck out by two tildes where a particle follows a bracket", async () => {
    const { html } = await render("~~취소(x)~~는 없다.");
    expect(html).toBe("<p><del>취소(x)</del>는 없다.</p>");
  });

  it("is not struck out by the tildes of ranges", async () => {
    const { html } = await render("5~10개와 3~4개");
    expect(html).toBe("<p>5~10개와 3~4개</p>");
  });

  it("keeps amounts in dollars when the article does not ask for math", async () => {
    const { html } = await render("$100억에서 $200억으로");
    expect(html).toBe("<p>$100억에서 $200억으로</p>");
  });

  it("has single dollars for formulas when the article asks for math", async () => {
    const { html } = await render("값은 $x$다.", { math: true });
    expect(html).toMatch(/^<p>값은 <span class="math math-inline"><span class="katex">.*<\/span>다\.<\/p>$/);
  });

  it("has Korean words around its footnotes, and ids that stay", async () => {
    const { html } = await render("본문[^1]\n\n[^1]: 설명");
    expect(html).toBe(
      '<p>본문<sup><a href="#fn-1" id="fnref-1" data-footnote-ref="true" aria-describedby="footnote-label">1</a></sup></p>\n' +
        '<section data-footnotes="true" class="footnotes"><h2 class="sr-only" id="footnote-label">각주</h2>\n<ol>\n' +
        '<li id="fn-1">\n<p>설명 <a href="#fnref-1" data-footnote-backref="" aria-label="본문으로 돌아가기" class="data-footnote-backref">↩</a></p>\n</li>\n' +
        "</ol>\n</section>",
    );
  });
});
