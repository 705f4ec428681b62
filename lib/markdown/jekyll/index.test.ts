import { describe, expect, it } from "vitest";
import { createRecord } from "../body-record.ts";
import { TooManyMarks } from "../safety/too-costly.ts";
import { articleOf, renderInTest, testContext } from "../testing/render.ts";
import { mendSource } from "./index.ts";

describe("mendSource", () => {
  it("leaves an MDX body as it is", () => {
    const body = "{{ site.baseurl }} ![a](/b c.png) $$x";
    expect(mendSource(articleOf(body, { dialect: "mdx", math: true }), testContext, createRecord())).toBe(
      body,
    );
  });

  it("keeps every line on its line", () => {
    const body = "{% comment %}\n가\n{% endcomment %}\n![그림](/a b.png)\n\n$$a\n+ b$$\n\nvector<string>";
    const mended = mendSource(articleOf(body, { math: true }), testContext, createRecord());
    const lineOf = (text: string, part: string) => text.split("\n").findIndex((line) => line.includes(part));
    expect(["그림", "vector"].map((part) => lineOf(mended, part))).toEqual([3, 8]);
  });

  it.each([
    ["<div><pre>\n\n", "blocks that nothing closes"],
    ["</pre", "end tags that are none"],
    ["- ```\n```\n", "items of code"],
  ])(
    "takes no time that grows with the square of the length: %j (%s)",
    (piece) => {
      // Within the limit of tags.
      const body = `</pre>${piece.repeat(4_900)}`;
      expect(mendSource(articleOf(body), testContext, createRecord()).length).toBeGreaterThan(4_900);
    },
    20_000,
  );

  it.each([
    ["- ```\n", "code that nothing closes"],
    ["&lt;>> ", "brackets"],
    ["> a\n    - b\n", "items below a quotation"],
  ])("refuses at once what has too many marks: %j (%s)", (piece) => {
    const body = `</pre>${piece.repeat(8_000)}`;
    expect(() => mendSource(articleOf(body), testContext, createRecord())).toThrow(TooManyMarks);
  });

  it("resolves Liquid, and reports what it cannot resolve at its place in the file", async () => {
    const { html, findings } = await renderInTest(
      "![그래프]({{ site.baseurl }}/images/chart.svg)\n\n가 {{ page.nothing }}나",
      { bodyLine: 20 },
    );
    expect(html).toBe(
      '<p><img src="/images/chart.svg" alt="그래프" width="640" height="360" loading="lazy" decoding="async"/></p>\n<p>가 나</p>',
    );
    expect(findings).toEqual(["warning liquid/unresolved 22:3"]);
  });
});
