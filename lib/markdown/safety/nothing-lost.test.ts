import { describe, expect, it } from "vitest";
import { renderInTest, renderMdxInTest } from "../testing/render.ts";

const dialects = { markdown: renderInTest, mdx: renderMdxInTest } as const;

describe.each(["markdown", "mdx"] as const)("an article in %s loses nothing in silence", (dialect) => {
  const render = dialects[dialect];

  it("cells beyond the header's stand in columns without a head", async () => {
    const { html } = await render("| 하나 | 둘 |\n| --- | --- |\n| 1 | 2 | 셋째 |");
    expect(html).toContain("<td>셋째</td>");
  });

  it("a footnote that the text does not name is reported", async () => {
    const { findings } = await render(
      "글[^하나]\n\n[^하나]: 하나\n\n[^둘]: 둘[^셋]\n\n[^셋]: 셋\n\n[^하나]: 다시",
    );
    expect(findings).toEqual([
      "warning footnote/unused 5:1",
      "warning footnote/unused 7:1",
      "warning footnote/unused 9:1",
    ]);
  });

  it("what stands on the first line of a formula's block is part of it", async () => {
    const { html } = await render("글\n\n$$a = b\n+ c\n$$\n\n뒤", { math: true });
    expect(html).toMatch(/>a = b\s\+ c<\/annotation>/);
  });

  it("a footnote that another one names is none of them", async () => {
    const { findings } = await render("글[^하나]\n\n[^하나]: 하나[^둘]\n\n[^둘]: 둘");
    expect(findings).toEqual([]);
  });
});

it("what is found in an article is told although a part of it was parsed once more", async () => {
  const { findings } = await renderInTest("<div>가</div>\n나[^1]\n\n<script>다</script>\n\n[^2]: 라");
  expect(findings).toEqual(["warning html/element-removed 4:1", "warning footnote/unused 6:1"]);
});

describe("a component in Markdown", () => {
  it("that HTML reads as one of its own elements is reported", async () => {
    const { findings } = await renderInTest(
      '<Figure src="/images/x.png" alt="그림" caption="설명" />\n\n글\n<Details\n  title="제목">글</Details>',
    );
    expect(findings).toEqual([
      "warning html/component-in-markdown 1:1",
      "warning html/component-in-markdown 4:1",
    ]);
  });

  it("is none in HTML of old posts, or where a type is meant", async () => {
    const { findings } = await renderInTest(
      "<FIGURE><figcaption>글</figcaption></FIGURE>\n\n<Details><summary>글</summary></Details>\n\nList<Event> 글",
    );
    expect(findings).toEqual([]);
  });
});
