import { describe, expect, it } from "vitest";
import { renderInTest, renderMdxInTest } from "../testing/render.ts";

describe.each([
  ["markdown", renderInTest],
  ["mdx", renderMdxInTest],
])("a marked quotation in %s", (_dialect, render) => {
  it.each([
    ["> [!NOTE]\n> 참고할 내용이다.", '<aside data-callout="note"><p>참고할 내용이다.</p></aside>'],
    ["> [!CAUTION]\n> 위험하다.", '<aside data-callout="warning"><p>위험하다.</p></aside>'],
    ["> [!IMPORTANT]  \n> 글", '<aside data-callout="note"><p>글</p></aside>'],
    [
      "> [!warning] 조심할 것\n> 둘째 줄이다.",
      '<aside data-callout="warning" title="조심할 것"><p>둘째 줄이다.</p></aside>',
    ],
    ["> [!TIP]\n>\n> 글\n>\n> - 하나", '<aside data-callout="tip"><p>글</p><ul><li>하나</li></ul></aside>'],
    ["> [!faq]+ **굵은** `코드`\n> 글", '<aside data-callout="note" title="굵은 코드"><p>글</p></aside>'],
    ["> [!note|오른쪽] 제목만", '<aside data-callout="note" title="제목만"></aside>'],
    [
      "> [!definition] 토큰\n> **단위**다",
      '<aside data-callout="definition" title="토큰"><p><strong>단위</strong>다</p></aside>',
    ],
    [
      "> [!info]\n> 밖\n>\n> > [!tip]\n> > 안",
      '<aside data-callout="note"><p>밖</p><aside data-callout="tip"><p>안</p></aside></aside>',
    ],
    ["- > [!BUG]\n  > 글", '<ul><li><aside data-callout="warning"><p>글</p></aside></li></ul>'],
  ])("is a callout: %j", async (text, expected) => {
    const { html, findings } = await render(text);
    expect(html.replace(/\n/g, "")).toBe(expected);
    expect(findings).toEqual([]);
  });

  it.each(["> [1] 각주", "> [!]\n> 글", "> 글 [!NOTE]", "> [!NOTE]글", "[!NOTE]", "> `[!NOTE]` 글"])(
    "is a quotation without the mark: %s",
    async (text) => {
      expect((await render(text)).html).not.toContain("data-callout");
    },
  );

  it("that is folded opens when the reader asks for it", async () => {
    const { html, text } = await render("> [!tip]- 접힌 상자\n> 안의 글.");
    expect(html).toContain("안의 글.");
    expect(html).not.toContain("blockquote");
    expect(text).toContain("안의 글.");
  });
});
