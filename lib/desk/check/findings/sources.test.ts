import { expect, it } from "vitest";
import { parseArticle } from "../../../content/parse-article.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { sourceFindings } from "./sources.ts";

function findings(url: string) {
  const text = `---\ntitle: 제목\nsources:\n  - label: 논문\n    url: ${url}\n---\n\n글\n`;
  const source = decodeSourceFile("posts/2026-01-01-a.mdx", new TextEncoder().encode(text));
  return sourceFindings(parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") }), text);
}

it("tells a source on arXiv without a version at its address, and how to name one", () => {
  expect(findings("https://arxiv.org/abs/2412.19437")).toEqual([
    {
      file: "posts/2026-01-01-a.mdx",
      line: 5,
      column: 10,
      severity: "hint",
      rule: "link/arxiv-version",
      message:
        "arXiv 논문의 버전이 없는 출처 링크입니다: ‘https://arxiv.org/abs/2412.19437’. 논문이 수정되면 기사와 다른 내용이 열릴 수 있습니다.",
      mend: "기사를 쓸 때 확인한 버전 번호를 주소에 넣어 주세요. 예: ‘https://arxiv.org/abs/2412.19437v1’",
    },
  ]);
});

it.each([
  ["https://arxiv.org/pdf/2412.19437", "https://arxiv.org/pdf/2412.19437v1"],
  ["https://arxiv.org/pdf/2412.19437.pdf", "https://arxiv.org/pdf/2412.19437v1.pdf"],
  ["https://www.arxiv.org/abs/0706.0001/", "https://www.arxiv.org/abs/0706.0001v1/"],
  ["http://export.arxiv.org/html/2412.19437#S1", "http://export.arxiv.org/html/2412.19437v1#S1"],
  ["https://arxiv.org/abs/cs/0112017", "https://arxiv.org/abs/cs/0112017v1"],
  ["https://arxiv.org/abs/math.GT/0309136", "https://arxiv.org/abs/math.GT/0309136v1"],
  ["https://arxiv.org/abs/cond-mat.dis-nn/9901001?context=cs", "…nn/9901001v1?context=cs"],
])("shows where the version goes: %s", (url, mended) => {
  expect(findings(url).map(({ mend }) => mend.split("예: ")[1]?.includes(mended.replace(/^…/, "")))).toEqual([
    true,
  ]);
});

it.each([
  "https://arxiv.org/abs/2412.19437v2",
  "https://arxiv.org/pdf/2412.19437v2.pdf",
  "https://arxiv.org/pdf/cs/0112017v1",
  "https://arxiv.org/abs/2412.19437v12?context=cs#a",
  "https://arxiv.org/list/cs.CL/recent",
  "https://arxiv.org/a/vaswani_a_1",
  "https://info.arxiv.org/help/arxiv_identifier.html",
  "https://arxiv.org.example/abs/2412.19437",
  "https://doi.org/10.48550/arXiv.2412.19437",
  "https://github.com/a/arxiv.org/abs/2412.19437",
])("says nothing of %s", (url) => {
  expect(findings(url)).toEqual([]);
});
