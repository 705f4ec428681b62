import { expect, it } from "vitest";
import { renderMdx } from "./render-in-test";

it("says whose words they are and links where they stand", async () => {
  const { html, text, findings } = await renderMdx(
    '<Quote by="저자" source="논문" href="https://arxiv.org/abs/1706.03762">\n\n남의 **말**\n\n</Quote>',
  );
  expect(html).toBe(
    '<figure class="quote"><blockquote cite="https://arxiv.org/abs/1706.03762"><p>남의 <strong>말</strong></p></blockquote>' +
      '<figcaption>저자, <cite><a href="https://arxiv.org/abs/1706.03762" class="external" rel="noopener noreferrer">논문</a></cite></figcaption></figure>',
  );
  expect(text).toBe("남의 말\n저자\n논문");
  expect(findings).toEqual([]);
});

it.each([
  ['by="저자"', "<figcaption>저자</figcaption>"],
  ['by="저자" href="/about"', '<figcaption><a href="/about">저자</a></figcaption>'],
  ['source="논문"', "<figcaption><cite>논문</cite></figcaption>"],
  ["", ""],
])("says what it knows: %s", async (props, caption) => {
  const { html } = await renderMdx(`<Quote ${props}>말</Quote>`);
  expect(html).toMatch(/^<figure class="quote"><blockquote[^>]*>말<\/blockquote>/);
  expect(/<figcaption>.*<\/figcaption>/.exec(html)?.[0] ?? "").toBe(caption);
});

it("has no address that runs", async () => {
  const { html, findings } = await renderMdx('<Quote by="저자" href="javascript:alert(1)">말</Quote>');
  expect(html).not.toContain("javascript");
  expect(findings.map((each) => each.split(" ")[1])).toEqual(["html/address-removed"]);
});

it("names a misspelt prop", async () => {
  const { findings } = await renderMdx('<Quote sorce="논문">말</Quote>');
  expect(findings).toEqual([
    "1:8 mdx/unknown-prop ‘<Quote>’ 태그에는 ‘sorce’ 속성이 없습니다. 사용할 수 있는 속성은 by, source, href입니다. → 입력하려던 것이 ‘source’인지 확인해 주세요.",
  ]);
});
