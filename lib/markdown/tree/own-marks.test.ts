import { describe, expect, test } from "vitest";
import { renderInTest, renderMdxInTest } from "../testing/render.ts";

const written = [
  '<a href="#_main" data-footnote-ref>글</a>',
  '<a href="#_main" data-footnote-ref="true" data-footnote-backref="">글</a>',
  '<a href="#_main" DATA-Footnote-Ref>글</a>',
  '<a href="#_main" dataFootnoteRef>글</a>',
  '<a href="#_main" data-own="1" data-full>글</a>',
  '<a href="#_main" aria-describedby="footnote-label" aria-current="page">글</a>',
];

describe.each([
  ["Markdown", renderInTest],
  ["MDX", renderMdxInTest],
])("in %s", (_dialect, render) => {
  test.each(written)("%s has no mark that a script would act on", async (text) => {
    const { html } = await render(`${text}[^1]\n\n[^1]: 각주`);
    expect(html).toContain('<a href="#_main">글</a>');
    expect(html).toMatch(/ id="fnref-1" data-footnote-ref="(?:true)?" aria-describedby="footnote-label"/);
    expect(html).not.toContain("data-own");
  });

  test("a section is no list of footnotes, and a heading is seen and counted", async () => {
    const { html, headings } = await render(
      '<section data-footnotes class="footnotes">\n\n글\n\n</section>\n\n<h2 class="sr-only" id="footnote-label">제목</h2>\n',
    );
    expect(html).not.toMatch(/data-footnotes|footnotes"|sr-only/);
    expect(headings.map(({ text }) => text)).toEqual(["제목"]);
  });

  test("code gets its title from its fence alone", async () => {
    const { html } = await render(
      '<pre><code data-title="가짜">a</code></pre>\n\n```text title="참"\nb\n```\n',
    );
    expect(html).not.toContain("가짜");
    expect(html).toContain("<figcaption>참</figcaption>");
  });
});

test("marks of an attribute list are none", async () => {
  const { html } = await renderInTest('[글](#_main){: data-footnote-ref="" .footnotes}\n');
  expect(html).toBe('<p><a href="#_main">글</a></p>');
});
