import { expect, test } from "vitest";
import { renderInTest } from "../../testing/render.ts";

test.each([
  ["## 날짜 {#_2025-01-01}", "_2025-01-01"],
  ["## 날짜 {#_가}", "_가"],
  ["## 날짜 {#가_-:.x}", "가_-:.x"],
  ["날짜\n---\n{: #_2025}", "_2025"],
  ['<h2 id="_2025">날짜</h2>', "_2025"],
  ["## 날짜 {#x.y}", "x.y"],
])("the id of a heading is kept: %j", async (markdown, id) => {
  const { html, findings } = await renderInTest(`[가](#${id})\n\n${markdown}`);
  expect(html).toContain(`<h2 id="${id}">날짜</h2>`);
  expect(findings).toEqual([]);
});

test.each(["_main", "__next_f", "_filters", "_N_E", "TURBOPACK"])(
  "but for one that the page around may have: %s",
  async (id) => {
    const { html } = await renderInTest(`## 날짜 {#${id}}`);
    expect(html).toContain(">날짜</h2>");
    expect(html).not.toContain(`id="${id}"`);
  },
);

test("what kramdown shows stays", async () => {
  const { html } = await renderInTest("## 날짜 {#2025}\n\n## 글 {#-x}");
  expect(html).toContain("날짜 {#2025}</h2>");
  expect(html).toContain("글 {#-x}</h2>");
});
