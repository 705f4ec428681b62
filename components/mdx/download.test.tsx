import { expect, it } from "vitest";
import { renderMdx } from "./render-in-test";

it("shows the type and the true size of the file", async () => {
  const { html, findings } = await renderMdx('<Download src="/files/data.csv" title="자료" />');
  expect(html).toBe(
    '<p class="download"><a href="/files/data.csv" download="">자료</a> <span class="download-kind">CSV 파일, 8B</span></p>',
  );
  expect(findings).toEqual([]);
});

it.each([
  ["/files/none.csv", "새 파일이면 저장소의 public/files 폴더에 ‘none.csv’ 이름으로 올려 주세요."],
  ["/files", "새 파일이면 저장소의 public 폴더에 ‘files’ 이름으로 올려 주세요."],
  ["/../render-in-test.tsx", "새 파일이면 저장소의 public 폴더에 ‘render-in-test.tsx’ 이름으로 올려 주세요."],
  [
    "https://other.example/data.csv",
    "다른 사이트의 파일은 이 태그 대신 ‘[파일 내려받기](https://other.example/data.csv)’처럼 링크로 입력해 주세요.",
  ],
])("keeps the title where there is no such file, and says so: %s", async (src, mend) => {
  const { html, findings } = await renderMdx(`가\n\n<Download src="${src}" title="자료" />`);
  expect(html).toBe('<p>가</p>\n<p class="download download--missing">자료</p>');
  expect(findings).toEqual([
    `3:1 download/missing 내려받을 파일이 public 폴더에 없습니다: ‘${src}’ → ${mend}`,
  ]);
});

it("asks for what is missing and names what is misspelt", async () => {
  const { findings } = await renderMdx('<Download scr="/files/data.csv" title="자료" />');
  expect(findings).toEqual([
    '1:1 mdx/missing-prop ‘<Download>’ 태그에 필수 속성 ‘src’ 값이 없습니다. → 이렇게 입력해 주세요: ‘<Download src="/files/data.csv" title="자료" />’',
    "1:11 mdx/unknown-prop ‘<Download>’ 태그에는 ‘scr’ 속성이 없습니다. 사용할 수 있는 속성은 src, title입니다. → 입력하려던 것이 ‘src’인지 확인해 주세요.",
  ]);
});
