import { describe, expect, it } from "vitest";
import { renderMdx } from "./render-in-test";

function chart(src: string, type: string, rest = "") {
  return `<Chart src="${src}" type="${type}" title="제목" source="논문 표 1" ${rest}/>`;
}

describe("Chart", () => {
  it("has title, unit, note and source, and its numbers as a table", async () => {
    const { html, text, findings } = await renderMdx(
      chart("models.csv", "grouped-bar", 'unit="억 개" note="본지 계산이다."'),
    );
    expect(findings).toEqual([]);
    expect(html.replace(/<svg.*<\/svg>/s, "…")).toBe(
      '<figure class="chart"><figcaption><strong class="chart-title">제목</strong><span class="chart-unit">단위: 억 개</span></figcaption>…' +
        '<p class="chart-note">본지 계산이다.</p><p class="chart-source">자료: 논문 표 1</p>' +
        '<details><summary>표로 보기</summary><section class="table-scroll" aria-label="제목 (단위: 억 개)" tabindex="0"><table>' +
        '<thead><tr><th scope="col">모델</th><th scope="col">전체</th><th scope="col">활성</th></tr></thead>' +
        '<tbody><tr><th scope="row">가</th><td>6,710</td><td>370</td></tr>' +
        '<tr><th scope="row">나</th><td>720</td><td>값 없음</td></tr></tbody></table></section></details></figure>',
    );
    expect(text).toBe("제목\n논문 표 1");
  });

  it("is drawn for a phone and for a column, each with a name and a description", async () => {
    const { html } = await renderMdx(chart("scores.csv", "bar", 'unit="%"'));
    const words =
      "막대그래프. 항목 2개. 가장 큰 값: 나 79.8 %. 가장 작은 값: 가 71.5 %. 모든 숫자는 아래 ‘표로 보기’에 있습니다.";
    for (const width of ["narrow", "wide"]) {
      const id = `chart-1-${width}`;
      expect(html).toContain(
        `role="img" aria-labelledby="${id}-title" aria-describedby="${id}-description">`,
      );
      expect(html).toContain(
        `<title id="${id}-title">제목</title><desc id="${id}-description">${words}</desc>`,
      );
    }
  });

  it("is described in the editor's words if there are any", async () => {
    const { html } = await renderMdx(chart("scores.csv", "bar", 'alt="나가 가보다 높다."'));
    expect(html).toContain('-description">나가 가보다 높다.</desc>');
  });

  it("tells series apart by pattern, shape and dashes as well as colour", async () => {
    const bars = await renderMdx(chart("models.csv", "grouped-bar"));
    expect(bars.html).toContain('fill="url(#chart-1-narrow-stripes)"');
    const dots = await renderMdx(chart("models.csv", "dot"));
    const shapes = new Set(dots.html.match(/<path class="chart-marker series-\d" d="[^"]+"/g));
    expect(shapes.size).toBe(4);
  });

  it("draws a line with a mark at each number", async () => {
    const { html, findings } = await renderMdx(chart("years.csv", "line"));
    expect(findings).toEqual([]);
    expect(html.match(/class="chart-line/g)).toHaveLength(2);
    expect(html.match(/class="chart-marker/g)).toHaveLength(4);
  });

  it("keeps its title in a quiet box where the numbers cannot be read, and says so in article and CSV", async () => {
    const { html, findings } = await renderMdx(`글\n\n${chart("broken.csv", "bar")}`);
    expect(html).toBe(
      '<p>글</p>\n<figure class="chart"><p class="missing-image"><strong>제목</strong> 차트 데이터를 읽지 못했습니다</p></figure>',
    );
    expect(findings).toEqual([
      "3:1 chart/not-a-number ‘broken.csv’ 2번째 줄의 ‘점수’ 칸에는 숫자가 있어야 하는데 다른 값이 있습니다: ‘약 70’ → 칸에는 ‘70’처럼 숫자만 입력하고, 단위는 ‘unit’ 속성에 입력해 주세요. 숫자가 없으면 칸을 비워 주세요.",
      '3:1 chart/extra-cell ‘broken.csv’ 3번째 줄에는 칸이 3개인데 첫 줄의 열은 2개입니다: ‘나,1,234’ → 숫자의 쉼표 때문에 칸이 나뉜 것이라면 ‘1234’처럼 쉼표를 삭제하거나 ‘"1,234"’처럼 큰따옴표로 감싸 주세요.',
    ]);
  });

  it.each([
    ["score.csv", '입력하려던 것이 ‘src="scores.csv"’인지 확인해 주세요.'],
    ["../posts/scores.csv", undefined],
    ["../../render-in-test.ts", "CSV 파일을 기사와 같은 폴더(posts)에 올리고"],
    ["/files/none.csv", "CSV 파일을 기사와 같은 폴더(posts)에 올리고"],
    ["/../chart.test.tsx", "CSV 파일을 기사와 같은 폴더(posts)에 올리고"],
  ])("finds its file beside the article or under public, and nowhere else: %s", async (src, mend) => {
    const { findings } = await renderMdx(chart(src, "bar"));
    if (mend === undefined) {
      expect(findings).toEqual([]);
    } else {
      expect(findings).toHaveLength(1);
      expect(findings[0]).toContain(
        `1:1 chart/missing-file 차트의 데이터 파일을 찾을 수 없습니다: ‘${src}’ → ${mend}`,
      );
    }
  });

  it("finds a file under public", async () => {
    const { findings } = await renderMdx(chart("/files/data.csv", "bar"));
    expect(findings.filter((finding) => finding.includes("missing-file"))).toEqual([]);
  });

  it("asks for what it needs, and names what is misspelt", async () => {
    const { html, findings } = await renderMdx('<Chart src="scores.csv" typ="bar" title="제목" />');
    expect(html).toContain("차트 데이터를 읽지 못했습니다");
    expect(findings.map((finding) => finding.replace(/ →.*/, ""))).toEqual([
      "1:1 mdx/missing-prop ‘<Chart>’ 태그에 필수 속성 ‘type’ 값이 없습니다.",
      "1:1 mdx/missing-prop ‘<Chart>’ 태그에 필수 속성 ‘source’ 값이 없습니다.",
      "1:25 mdx/unknown-prop ‘<Chart>’ 태그에는 ‘typ’ 속성이 없습니다. 사용할 수 있는 속성은 src, type, title, source, unit, note, alt입니다.",
    ]);
  });

  it("names the kinds that there are", async () => {
    const { findings } = await renderMdx(chart("scores.csv", "bars"));
    expect(findings).toEqual([
      '1:25 mdx/bad-prop ‘<Chart>’ 태그의 ‘type’ 속성은 bar, grouped-bar, line, dot 중 하나여야 합니다. 지금 값은 ‘bars’입니다. → ‘type="bar"’라고 입력해 주세요.',
    ]);
  });
});
