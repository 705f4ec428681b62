import { expect, test } from "vitest";
import { headlineLayout } from "./headline-layout.ts";

const width = 1072;

test("a short headline is large, a long one smaller", () => {
  expect(headlineLayout("짧다", width)).toEqual({ lines: ["짧다"], size: 84 });
  const { size, lines } = headlineLayout("가나다라 ".repeat(20).trim(), width);
  expect(size).toBeLessThan(50);
  expect(lines.length).toBeLessThanOrEqual(4);
});

test.each([
  ["DeepSeek-R1, 보상만으로 추론을 배우다", ["DeepSeek-R1,", "보상만으로 추론을 배우다"]],
  ["68만 시간 듣고 배운 공개 음성 인식 모델 위스퍼", ["68만 시간 듣고 배운 공개", "음성 인식 모델 위스퍼"]],
  ["Meta 라마(LLaMA) 3.1, 405B까지 공개하다!", ["Meta 라마(LLaMA) 3.1,", "405B까지 공개하다!"]],
])("%s stands in lines of about one length", (headline, lines) => {
  expect(headlineLayout(headline, width).lines).toEqual(lines);
});

test("what has no room ends at a word, and says so", () => {
  const { lines, size } = headlineLayout("가나다라마바사 ".repeat(40).trim(), width);
  expect(size).toBe(46);
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toMatch(/ 가나다라마바사…$/);
});

test("a word that has no room ends within, and says so", () => {
  const { lines } = headlineLayout("가".repeat(1_000), width);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^가{80,100}…$/);
});
