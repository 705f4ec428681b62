import { expect, test } from "vitest";
import { repairImageUrls } from "./repair-image-urls.ts";

test.each([
  ["![그림](/images/my pic.png)", "![그림](/images/my%20pic.png)"],
  ['![그림](/my pic.png "제목 글")', '![그림](/my%20pic.png "제목 글")'],
  ["![그림 [1]](a (1).png)", "![그림 [1]](a%20(1).png)"],
  ["![그림](\\images\\a\\_b.png)", "![그림](/images/a\\_b.png)"],
  ["[자료](/files/보고서 1.pdf)", "[자료](/files/보고서%201.pdf)"],
])("mends %j", (body, mended) => {
  expect(repairImageUrls(body)).toBe(mended);
});

test.each([
  "![그림](/a.png)",
  "![그림](</my pic.png>)",
  "[참고](문서 3장)",
  "`![그림](my pic.png)`",
  "![그림](my pic.png",
  '[글](/a "제목 글")',
])("leaves %j", (body) => {
  expect(repairImageUrls(body)).toBe(body);
});

test("thousands of closing brackets cost no search back to the start", () => {
  const body = "](a b)".repeat(30_000);
  const begin = performance.now();
  expect(repairImageUrls(body)).toBe(body);
  expect(performance.now() - begin).toBeLessThan(2_000);
});
