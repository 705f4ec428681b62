import { beforeEach, describe, expect, it } from "vitest";
import { renderInTest, renderMdxInTest } from "../testing/render.ts";

const ran = () => Reflect.get(globalThis, "RAN");

describe("a hostile body", () => {
  beforeEach(() => Reflect.deleteProperty(globalThis, "RAN"));

  it.each([
    "<!-- */ globalThis.RAN = 1; /* -->",
    "글 <!-- */ globalThis.RAN = 1; /* --> 글",
    "<div><!-- */ globalThis.RAN = 1; /* --></div>",
    "<!-- */}); globalThis.RAN = 1; ({/* -->",
    "> <!-- */ globalThis.RAN = 1; /* -->",
  ])("runs nothing from a comment in Markdown: %s", async (body) => {
    const { html, findings } = await renderInTest(`앞\n\n${body}\n\n뒤`);
    expect(ran()).toBeUndefined();
    expect(html).not.toContain("RAN");
    expect(html).toMatch(/^<p>앞<\/p>[\s\S]*<p>뒤<\/p>$/);
    expect(findings).toEqual([]);
  });

  it.each([
    "{/* */ globalThis.RAN = 1 /* */}",
    "{globalThis.RAN = 1}",
    "글 {(() => { globalThis.RAN = 1 })()} 글",
    "export const a = (globalThis.RAN = 1)",
    'import "data:text/javascript,globalThis.RAN=1"',
    '<Callout type="note" title={globalThis.RAN = 1}>가</Callout>',
    '<Callout type="note" {...(globalThis.RAN = 1)}>가</Callout>',
    "<div title={globalThis.RAN = 1}>가</div>",
    "<div>{/* */ globalThis.RAN = 1 /* */}</div>",
  ])("runs nothing of its JavaScript in MDX: %s", async (body) => {
    const { findings } = await renderMdxInTest(body);
    expect(ran()).toBeUndefined();
    expect(findings).toContainEqual(expect.stringMatching(/^error mdx\/(expression|export|import)-dropped /));
  });

  it("shows an HTML comment in MDX as an error, and its text", async () => {
    const { html, diagnostics } = await renderMdxInTest("가\n\n<!-- */ globalThis.RAN = 1; /* -->");
    expect(ran()).toBeUndefined();
    expect(html).toBe('<pre class="body-source">가\n\n&lt;!-- */ globalThis.RAN = 1; /* --&gt;</pre>');
    expect(diagnostics).toEqual([
      {
        severity: "error",
        rule: "mdx/syntax",
        file: "posts/test.mdx",
        line: 3,
        column: 1,
        message:
          "독자에게 보이지 않는 메모를 ‘<!-- … -->’ 형식으로 입력했는데, .mdx 파일에서는 쓸 수 없습니다.",
        mend: "이렇게 고쳐 주세요: ‘{/* globalThis.RAN = 1; /* */}’",
      },
    ]);
  });

  it("loses scripts, handlers and addresses that run, and says so", async () => {
    const body = [
      "<script>globalThis.RAN = 1</script>",
      '<img src=x onerror="globalThis.RAN = 1" alt="그림">',
      '<a href="javascript:globalThis.RAN = 1">하나</a> <a href="&#106;avascript&colon;x">둘</a> [셋](javascript:x)',
      '<svg onload="x"><text>svg</text></svg>',
      '<b onclick="x" style="position:fixed" class="modal">넷</b>',
    ].join("\n\n");
    const { html, findings } = await renderInTest(body);
    expect(html.replace(/\s+/g, " ").trim()).toBe(
      '<span role="img" aria-label="그림" class="missing-image">그림</span> ' +
        "<p><a>하나</a> <a>둘</a> <a>셋</a></p> <p></p> <p><b>넷</b></p>",
    );
    expect(findings).toEqual([
      "warning html/element-removed 1:1",
      "warning html/event-handler-removed 3:1",
      "warning image/missing 3:1",
      "warning html/address-removed 5:1",
      "warning html/address-removed 5:48",
      "warning html/address-removed 5:88",
      "warning html/element-removed 7:1",
      "warning html/event-handler-removed 9:1",
    ]);
  });

  it("keeps the words of elements that do nothing here, and names those that it loses", async () => {
    const { html, diagnostics } = await renderInTest(
      '<form action="https://other.example">이름 <button>보내기</button></form>\n\n가 <svg><text>도형</text></svg>',
    );
    expect(html).toBe("이름 보내기\n<p>가 </p>");
    expect(diagnostics.map(({ rule, line, message }) => `${rule} ${line} ${message}`)).toEqual([
      "html/element-unwrapped 1 기사에 쓸 수 없는 태그여서 안의 텍스트만 남겼습니다: ‘<form>’",
      "html/element-unwrapped 1 기사에 쓸 수 없는 태그여서 안의 텍스트만 남겼습니다: ‘<button>’",
      "html/element-removed 3 기사에 쓸 수 없는 태그여서 안의 내용과 함께 제외했습니다: ‘<svg>도형’",
    ]);
  });

  it("passes HTML in MDX through the same list", async () => {
    const { html, findings } = await renderMdxInTest(
      '<div className="callout modal" style="color" onClick="x" data-x="1">\n<a href="javascript:x">가</a>\n</div>',
    );
    expect(html.replace(/\s+/g, " ")).toBe('<div class="callout"><a>가</a></div>');
    expect(findings).toEqual(["warning html/event-handler-removed 1:1", "warning html/address-removed 2:1"]);
  });

  it("does not reach the component for trusted markup", async () => {
    const { html, findings } = await renderMdxInTest(
      '<TrustedMarkup as="div" html="<img src=x onerror=RAN>">글</TrustedMarkup>',
    );
    expect(html).toBe("글");
    expect(findings).toEqual(["error mdx/unknown-component 1:1"]);
  });

  it.each([
    ["<U+9B2F>자", "&lt;U+9B2F&gt;자"],
    ["vector<string> 안의 글", "vector&lt;string&gt; 안의 글"],
    ["<div><U+9B2F>자</div>", "&lt;U+9B2F&gt;자"],
    ['<div class="foo>글</div>', "글"],
    ['<div>\n<?xml version="1.0"?>\n글</div>', "\n\n글"],
    ["앞 <?php echo 1 ?> 뒤", "&lt;?php echo 1 ?&gt; 뒤"],
    ["<!-- 닫지 않은 주석", "&lt;!-- 닫지 않은 주석"],
    ['<p style="color">색</p>', "<p>색</p>"],
    ['<div @click="x" :a="y" 1z="3">글</div>', "<div>글</div>"],
    ["<font color=red>붉은</font> <blink>글</blink>", "붉은 글"],
  ])("keeps its text visible: %s", async (body, expected) => {
    const { html, diagnostics } = await renderInTest(body);
    expect(html).toContain(expected);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("keeps ids and names that could stand for the framework's own variables out", async () => {
    const { html } = await renderInTest(
      '<p id="__next_f">가</p>\n\n<p id="절-1">나</p>\n\n<a name="다">다</a>\n\n' +
        '<p id="TURBOPACK">라</p>\n\n<a name="TURBOPACK_ASSET_SUFFIX">마</a>\n\n<p id="Turbopack">바</p>',
    );
    expect(html).toBe(
      '<p>가</p>\n<p id="절-1">나</p>\n<p><a name="다">다</a></p>\n<p>라</p>\n<p><a>마</a></p>\n<p id="Turbopack">바</p>',
    );
  });

  it("is shown as it is written when it is nested too deeply to read", async () => {
    const { html, findings } = await renderInTest(`${"> ".repeat(20_000)}글`);
    expect(html).toMatch(/^<pre class="body-source">(&gt; )+글<\/pre>$/);
    expect(findings).toEqual(["error body/failed 1:1"]);
  });

  it.each([
    ["markdown", "<div>", "</div>"],
    ["markdown", "<b>", "</b>"],
    ["markdown", "<details>", ""],
    ["markdown", "<table><tr><td>", "</td></tr></table>"],
    ["mdx", '<Callout type="note">', "</Callout>"],
  ] as const)(
    "is shown as it is written where elements lie too deep in each other: %s, %s",
    async (dialect, start, end) => {
      const body = `앞\n\n<p>글 ${start.repeat(400)}가${end.repeat(400)}</p>`;
      const { html, findings } = await (dialect === "mdx" ? renderMdxInTest : renderInTest)(body);
      expect(html).toMatch(/^<pre class="body-source">/);
      expect(findings).toEqual([expect.stringMatching(/^error body\/failed 3:\d+$/)]);
    },
  );
});
