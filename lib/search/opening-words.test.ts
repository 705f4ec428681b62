import { expect, test } from "vitest";
import { openingWords } from "./opening-words.ts";

test("an article opens with its first words, whatever heading stands before them", () => {
  expect(openingWords("## 들어가며\n\n라마 3.1이 **나왔다**.\n\n```js\nlet a;\n```\n\n모두 쓴다.")).toBe(
    "라마 3.1이 나왔다. 모두 쓴다.",
  );
});

test("a long opening ends at a word", () => {
  const opening = openingWords("모델이 나왔다. ".repeat(60));
  expect(opening).toMatch(/(모델이|나왔다\.)…$/);
  expect(opening.length).toBeLessThanOrEqual(151);
});

test("a text without spaces is still cut", () => {
  expect(openingWords("가".repeat(500))).toBe(`${"가".repeat(150)}…`);
});

test("without text there is nothing to say", () => {
  expect(openingWords("## 제목만\n")).toBe("");
});
