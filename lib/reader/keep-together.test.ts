import { expect, test } from "vitest";
import { keepTogether } from "./keep-together.ts";

test("a particle stays with the quotation mark before it", () => {
  expect(keepTogether("‘어텐션만 있으면 된다’는 논문")).toEqual([
    { text: "‘어텐션만 있으면 ", breakable: true },
    { text: "된다’는", breakable: false },
    { text: " 논문", breakable: true },
  ]);
});

test("a text without such a place is one run", () => {
  expect(keepTogether("‘새 모델’ 공개")).toEqual([{ text: "‘새 모델’ 공개", breakable: true }]);
});

test("a short name keeps its hyphens, a long one may break", () => {
  expect(keepTogether("DeepSeek-R1, 공개")).toEqual([
    { text: "DeepSeek-R1,", breakable: false },
    { text: " 공개", breakable: true },
  ]);
  expect(keepTogether("SWE-bench-multimodal-verified")).toEqual([
    { text: "SWE-bench-multimodal-verified", breakable: true },
  ]);
});
