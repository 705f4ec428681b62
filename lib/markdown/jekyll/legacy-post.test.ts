import { describe, expect, it } from "vitest";
import { renderInTest } from "../testing/render.ts";

/** A post in the shape of old Minimal Mistakes sites. */
const body = `---
[2024년 05월, 어느 뉴스레터에서]

<div style="text-align:center">
    <img src="/images/none.jpg" alt="그래프" width="700" />
    <p style="font-size: smaller;"><em>이미지 출처: 회사</em></p>
</div>

### 첫 소제목
글 [소식](https://other.example/1)과 *[약어]* 그리고 5~6개, 7~8개.

알림 상자
{: .notice--info}

단어
: 뜻풀이

### 둘째 소제목
값은 $$a^2$$이다.

|가|나|
|1|2|
`;

describe("an old post", () => {
  it("is shown as the old site showed it, and better", async () => {
    const { html, headings, findings } = await renderInTest(body, { math: true, bodyLine: 21 });
    expect(
      html
        .replace(/<div class="linked-heading">(.*?)<a class="heading-link".*?<\/a><\/div>/g, "$1")
        .replace(/<span class="katex">.*(?=이다)/, "…</span>"),
    ).toBe(
      [
        "<p>[2024년 05월, 어느 뉴스레터에서]</p>",
        '<figure><span role="img" aria-label="그래프" class="missing-image">그래프</span><figcaption>이미지 출처: 회사</figcaption></figure>',
        '<h2 id="첫-소제목">첫 소제목</h2>',
        '<p>글 <a href="https://other.example/1" class="external" rel="noopener noreferrer" data-external="">소식</a>과 <em>[약어]</em> 그리고 5~6개, 7~8개.</p>',
        '<p class="callout callout--note">알림 상자</p>',
        "<dl>\n<dt>단어</dt>\n<dd>뜻풀이\n</dd>\n</dl>",
        '<h2 id="둘째-소제목">둘째 소제목</h2>',
        '<p>값은 <span class="math math-inline">…</span>이다.</p>',
        '<div class="table-scroll" role="region" tabindex="0" aria-label="표 1"><table><tbody><tr><td>가</td><td>나</td></tr><tr><td>1</td><td>2</td></tr></tbody></table></div>',
      ].join("\n"),
    );
    expect(headings.map(({ depth, text }) => `${depth} ${text}`)).toEqual(["2 첫 소제목", "2 둘째 소제목"]);
    expect(findings).toEqual(["warning image/missing 25:5"]);
  });
});
