import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readJekyllConfig } from "../old-site/jekyll-config.ts";
import { convertLiquid, createOldSiteLiquid, oneHtmlBlock } from "./convert-liquid.ts";

describe("convert liquid", () => {
  const config = readJekyllConfig("title: 옛 신문\nbaseurl: /blog\nshow: false\n");
  if (config === undefined) throw new Error("the settings cannot be read");
  const render = createOldSiteLiquid({
    root: join("/", "old"),
    config,
    documents: [],
    passedOver: [],
    unread: { links: [], names: [] },
    files: [],
    addresses: new Map(),
    imagePrefixes: [],
    includes: new Map([["box.html", '\n  <div class="notice">\n\n    {{ include.text }}\n  </div>\n']]),
    data: { names: { chief: "김편집" } },
    singleDollars: "text",
  });
  const convert = (body: string) =>
    convertLiquid(body, {
      render,
      includeRelative: (name) => (name === "part.md" ? "## 함께\n\n쓰는 글\n" : undefined),
      page: {
        title: "이 글",
        gallery: [
          { image_path: "/a.png", alt: "가" },
          { url: "/big.png", image_path: "/b.png" },
        ],
      },
      findAddress: (tag, name) => (name === "2024-05-06-news10" ? `/posts/news10?${tag}` : undefined),
    });

  describe("what only the old site knew is written into the article", () => {
    test.each([
      ["[가]({% post_url 2024-05-06-news10 %})", "[가](/posts/news10?post_url)"],
      ["{% include_relative part.md %}\n\n끝", "## 함께\n\n쓰는 글\n\n끝"],
      ["{{ site.title }}, {{ page.title }}", "옛 신문, 이 글"],
      ["{{ site.data.names.chief }}", "김편집"],
      ["{% if site.show %}숨김{% else %}보임{% endif %}", "보임"],
      ['{% include box.html text="알림" %}', '<div class="notice">\n알림\n</div>'],
      ['{% assign a = site.title %}{{ a | append: "!" }}', "옛 신문!"],
      [
        '{% include gallery caption="둘" %}',
        '<figure>\n<img src="/a.png" alt="가">\n<a href="/big.png"><img src="/b.png" alt=""></a>\n<figcaption markdown="span">둘</figcaption>\n</figure>',
      ],
    ])("%s", (body, text) => {
      expect(convert(body)).toMatchObject({ body: text, left: [] });
    });
  });

  test.each([
    "{% highlight js %}\n{{ 1 }}\n{% endhighlight %}",
    "{% raw %}{{ site.title }}{% endraw %}",
    "`{{ site.title }}`",
    '{% include figure image_path="/a.png" %}',
    "![가]({{ site.baseurl }}/a.png)",
    '{% assign a = "나" %}{{ a }}',
    "{% comment %}{{ site.posts }}{% endcomment %}",
  ])("%s stays as it is: the article says it by itself", (body) => {
    expect(convert(body)).toEqual({ body, resolved: 0, left: [] });
  });

  test("what nobody can know any more stays readable, marked, with its place", () => {
    const loop = "{% for p in site.posts %}\n- {{ p.title }}\n{% endfor %}";
    expect(convert(`가\n\n${loop}\n\n지금은 {{ site.time }}입니다.`)).toEqual({
      body: `가\n\n\n\`\`\`liquid title="옮기지 못한 Jekyll 템플릿"\n${loop}\n\`\`\`\n\n\n지금은 \`{{ site.time }}\`입니다.`,
      resolved: 0,
      left: [
        { line: 5, column: 1, source: loop },
        { line: 11, column: 6, source: "{{ site.time }}" },
      ],
    });
  });

  test("a link to a post that is not there is left to a person", () => {
    expect(convert("[가]({% post_url 2020-01-01-x %})").left).toEqual([
      { line: 1, column: 6, source: "{% post_url 2020-01-01-x %}" },
    ]);
  });
});

describe("one html block", () => {
  test("indentation and empty lines go, so that Markdown reads no code and no paragraph", () => {
    expect(oneHtmlBlock("<p>\n    하나\n\n\n    둘 **셋**\n</p>\n")).toBe("<p>\n하나\n둘 **셋**\n</p>");
  });

  test("text that begins without a block is wrapped in one", () => {
    expect(oneHtmlBlock("<b>굵게</b> 쓴 글")).toBe("<div>\n<b>굵게</b> 쓴 글\n</div>");
  });

  test("`pre` keeps its indentation and its empty lines", () => {
    expect(oneHtmlBlock("<div>\n  <pre>\n  가\n\n\n나</pre>\n</div>")).toBe(
      "<div>\n<pre>\n  가\n&#10;&#10;나</pre>\n</div>",
    );
  });
});
