import { describe, expect, it } from "vitest";
import { renderInTest, renderMdxInTest } from "../testing/render.ts";

/** The levels and ids of the headings on the page. */
function headingsIn(html: string): readonly string[] {
  return [...html.matchAll(/<(h\d)[^>]*? id="([^"]*)"/g)].map(([, name, id]) => `${name}#${id}`);
}

describe.each([
  ["markdown", renderInTest],
  ["mdx", renderMdxInTest],
])("headings in %s", (_dialect, render) => {
  it.each([
    ["### 가\n\n### 나", ["h2#가", "h2#나"]],
    ["# 가\n\n## 나\n\n# 다", ["h2#가", "h3#나", "h2#다"]],
    ["## 가\n\n#### 나\n\n##### 다\n\n#### 라", ["h2#가", "h3#나", "h4#다", "h3#라"]],
    ["#### 가\n\n## 나\n\n### 다", ["h2#가", "h2#나", "h3#다"]],
    [
      "# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f",
      ["h2#a", "h3#b", "h4#c", "h5#d", "h6#e", "h6#f"],
    ],
  ])("begin at h2 and do not jump: %j", async (body, expected) => {
    expect(headingsIn((await render(body)).html)).toEqual(expected);
  });

  it("never share an id, not even with one that stands in the article", async () => {
    const { html } = await render('## 결론\n\n<span id="결론-1">앞</span>\n\n## 결론\n\n## !?');
    expect(headingsIn(html)).toEqual(["h2#결론", "h2#결론-2", "h2#section"]);
  });

  it("have ids in NFC whatever the file was written in", async () => {
    const { headings } = await render(`## ${"한글".normalize("NFD")}`);
    expect(headings.map(({ id }) => id)).toEqual(["한글"]);
  });

  it("are none where the end tag was forgotten and others follow", async () => {
    const { html, headings } = await render("<h2>앞 <span><h3>뒤</h3></span></h2>");
    expect(headingsIn(html)).toEqual(["h2#뒤"]);
    expect(headings).toEqual([{ depth: 2, id: "뒤", text: "뒤" }]);
  });

  it("are listed for a table of contents with depth, id and plain text", async () => {
    const { headings } = await render("## **굵은** `code` 제목\n\n### 둘째");
    expect(headings).toEqual([
      { depth: 2, id: "굵은-code-제목", text: "굵은 code 제목" },
      { depth: 3, id: "둘째", text: "둘째" },
    ]);
  });

  it("leave ids that begin with an underscore to the page around the article", async () => {
    const { html } = await render('## \\_main\n\n## \\_\n\n## !\\_sidebar\n\n<h2 id="_sources">출처</h2>');
    expect(headingsIn(html)).toEqual(["h2#main", "h2#section", "h2#sidebar", "h2#출처"]);
  });

  it("link to themselves, at levels 2 and 3", async () => {
    const { html } = await render("## 가\n\n### 나\n\n#### 다");
    const linked = (heading: string, id: string) =>
      `<div class="linked-heading">${heading}<a class="heading-link" href="#${id}" aria-label="이 절의 주소"></a></div>`;
    expect(html).toBe(
      `${linked('<h2 id="가">가</h2>', "%EA%B0%80")}\n${linked('<h3 id="나">나</h3>', "%EB%82%98")}\n<h4 id="다">다</h4>`,
    );
  });

  it("leave the heading of the footnotes alone", async () => {
    const { html, headings } = await render("# 가\n\n글[^1]\n\n## 나\n\n[^1]: 각주");
    expect(headingsIn(html)).toEqual(["h2#가", "h3#나", "h2#footnote-label"]);
    expect(headings.map(({ id }) => id)).toEqual(["가", "나"]);
  });
});
