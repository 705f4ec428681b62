import { describe, expect, it } from "vitest";
import { renderMdxInTest } from "../testing/render.ts";
import { componentNames } from "./registry.ts";

describe("components in an MDX body", () => {
  it("get their props and children", async () => {
    const { html, findings } = await renderMdxInTest(
      '<Callout type="note" title="알림">\n\n안에 **굵은** 글\n\n</Callout>\n\n<Figure src="/images/chart.svg" alt="그래프" caption="설명" />',
    );
    expect(html).toBe(
      '<aside data-callout="note" title="알림"><p>안에 <strong>굵은</strong> 글</p></aside>\n' +
        '<figure><img src="/images/chart.svg" alt="그래프" width="640" height="360" loading="lazy"/>설명</figure>',
    );
    expect(findings).toEqual([]);
  });

  it("may stand in a paragraph, which then is none", async () => {
    const { html } = await renderMdxInTest('앞 <Callout type="tip">안</Callout> 뒤');
    expect(html).toBe('<div>앞 <aside data-callout="tip">안</aside> 뒤</div>');
  });

  it("have words that count as the article's", async () => {
    const { text } = await renderMdxInTest(
      '앞 글\n\n<Callout type="tip" title="제목">\n\n안 글\n\n</Callout>\n\n<Figure src="/images/chart.svg" alt="대체" caption="설명" credit="출처" />',
    );
    expect(text).toBe("앞 글\n제목\n안 글\n설명\n출처");
  });

  it("may be commented out", async () => {
    const { html, findings } = await renderMdxInTest("가 {/* <Figure /> */} 나\n\n{/* 여러\n\n줄 */}\n\n{}");
    expect(html.trim()).toBe("<p>가  나</p>");
    expect(findings).toEqual([]);
  });

  it("that are unknown show their children, and the nearest known one is named", async () => {
    const { html, diagnostics } = await renderMdxInTest('가\n\n<Calout type="note">\n\n글\n\n</Calout>', {
      bodyLine: 10,
    });
    expect(html).toBe("<p>가</p>\n<p>글</p>");
    expect(diagnostics).toEqual([
      {
        severity: "error",
        rule: "mdx/unknown-component",
        file: "posts/test.mdx",
        line: 12,
        column: 1,
        message: `이 사이트에 없는 태그입니다: ‘<Calout>’. 사용할 수 있는 구성 요소는 ${componentNames.join(", ")}입니다.`,
        mend: "입력하려던 것이 ‘<Callout>’인지 확인해 주세요.",
      },
    ]);
  });

  it.each([
    "<Foo.Bar>글</Foo.Bar>",
    "<a:b>글</a:b>",
    "<string>글</string>",
    "<mdx-figure>글</mdx-figure>",
    "<>글</>",
  ])("may not be anything else: %s", async (body) => {
    const { html, findings } = await renderMdxInTest(body);
    expect(html).toBe("글");
    expect(findings).toEqual(body === "<>글</>" ? [] : ["error mdx/unknown-component 1:1"]);
  });

  it("with wrong props say which one was meant", async () => {
    const { html, diagnostics } = await renderMdxInTest(
      '<Callout type="waring" titel="제목">글</Callout>\n\n<Figure scr="/images/chart.svg" alt="그래프" />',
    );
    expect(html).toBe(
      '<aside>글</aside>\n<figure><span role="img" aria-label="그래프" class="missing-image">그래프</span></figure>',
    );
    expect(diagnostics.map(({ rule, line, column, mend }) => `${rule} ${line}:${column} ${mend}`)).toEqual([
      'mdx/bad-prop 1:10 ‘type="warning"’라고 입력해 주세요.',
      "mdx/unknown-prop 1:24 입력하려던 것이 ‘title’인지 확인해 주세요.",
      'mdx/missing-prop 3:1 이렇게 입력해 주세요: ‘<Figure src="/images/chart.svg" alt="그래프" />’',
      "mdx/unknown-prop 3:9 입력하려던 것이 ‘src’인지 확인해 주세요.",
    ]);
  });
});

describe("a mend of a component", () => {
  it.each([
    [
      "<Callout>글</Callout>",
      '‘<Callout>’ 태그에 필수 속성 ‘type’ 값이 없습니다. → 이렇게 입력해 주세요: ‘<Callout type="note">’',
    ],
    [
      '<Callout type="크게">글</Callout>',
      '‘<Callout>’ 태그의 ‘type’ 속성은 note, tip, warning, definition 중 하나여야 합니다. 지금 값은 ‘크게’입니다. → ‘type="note"’처럼 입력해 주세요.',
    ],
    [
      "<Callout type>글</Callout>",
      '‘<Callout>’ 태그의 ‘type’ 속성은 note, tip, warning, definition 중 하나여야 하는데 비어 있습니다. → ‘type="note"’처럼 입력해 주세요.',
    ],
    [
      '<Download src="" title="자료" />',
      '‘<Download>’ 태그의 ‘src’ 속성이 비어 있습니다. → ‘src="/files/2026/data.csv"’처럼 입력해 주세요.',
    ],
  ])("is the text to write: %s", async (body, expected) => {
    const { diagnostics } = await renderMdxInTest(body);
    expect(`${diagnostics[0]?.message} → ${diagnostics[0]?.mend}`).toBe(expected);
  });
});

describe("JavaScript in an MDX body", () => {
  it.each([
    [
      "금리는 {금리}이다.",
      "글자로 보이게 하려면 여는 중괄호 앞에 역슬래시를 붙여 ‘\\{금리}’처럼 입력하고, 계산한 값을 표시하려던 것이면 그 값을 그대로 입력해 주세요.",
    ],
    ['<video src={"/v.mp4"} />', '중괄호를 삭제하고 이렇게 입력해 주세요: ‘src="/v.mp4"’'],
    ["<video width={300} />", '중괄호를 삭제하고 이렇게 입력해 주세요: ‘width="300"’'],
    ["<div title={제목}>글</div>", '중괄호를 삭제하고 이렇게 입력해 주세요: ‘title="값"’'],
  ])("comes with the text to write instead: %s", async (body, mend) => {
    const { diagnostics } = await renderMdxInTest(body);
    expect(diagnostics[0]?.mend).toBe(mend);
  });

  it("is reported wherever it would be dropped, each at its place", async () => {
    const { html, findings } = await renderMdxInTest(
      [
        "import a from 'b'",
        "",
        "export const c = 1",
        "",
        "금리는 {금리}이다.",
        "",
        "{1 + 1}",
        "",
        '<Callout type="note" title={제목} {...모두}>',
        "{안}",
        "</Callout>",
      ].join("\n"),
    );
    expect(html).toBe('<p>금리는 이다.</p>\n<aside data-callout="note"></aside>');
    expect(findings).toEqual([
      "error mdx/import-dropped 1:1",
      "error mdx/export-dropped 3:1",
      "error mdx/expression-dropped 5:5",
      "error mdx/expression-dropped 7:1",
      "error mdx/expression-dropped 9:22",
      "error mdx/expression-dropped 9:33",
      "error mdx/expression-dropped 10:1",
    ]);
  });
});

describe("an MDX body that cannot be read", () => {
  it.each([
    ["가\n\n<U+9B2F>자", "3:1", "‘<U+9B2F>’"],
    ["가\n\nvector<string> 나", "3:7", "‘<string>’"],
    ["가 {그 외 등등", "1:3", "‘{그 외 등등’"],
    ["가 {그 외} 나", "1:3", "‘{그 외}’"],
    ["</Callout>", "1:1", "‘</Callout>’"],
  ])("is shown as it is written, with the place: %j", async (body, place, detail) => {
    const { html, diagnostics, text } = await renderMdxInTest(body);
    expect(html).toBe(
      `<pre class="body-source">${body.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</pre>`,
    );
    expect(text).toBe(body);
    expect(diagnostics.map((each) => `${each.rule} ${each.line}:${each.column}`)).toEqual([
      `mdx/syntax ${place}`,
    ]);
    expect(diagnostics[0]?.message).toContain(detail);
  });
});
