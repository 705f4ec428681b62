import { expect, test } from "vitest";
import { isParticle, particleBeginnings, splitParticle } from "./particles.ts";

test("a particle is taken off, however many syllables it has", () => {
  const words = ["모델이", "모델을", "모델에서는", "데이터를", "오픈소스로", "서울로", "개발자들에게"];
  expect(words.map((word) => splitParticle(word)?.stem)).toEqual([
    "모델",
    "모델",
    "모델",
    "데이터",
    "오픈소스",
    "서울",
    "개발자",
  ]);
});

test("what does not agree with the syllable before is no particle", () => {
  expect(["데이터을", "모델가", "바나나이"].map((word) => splitParticle(word))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("a stem of one syllable is not believed", () => {
  expect(["평가", "사이", "회의", "도로"].map((word) => splitParticle(word))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a particle alone is known as one", () => {
  expect(["가", "에서는", "모델"].map(isParticle)).toEqual([true, true, false]);
});

test("after another script both forms of a particle fit, as its sound is not known", () => {
  expect(particleBeginnings("llama")).toEqual(expect.arrayContaining(["를", "을", "가", "이"]));
  expect(particleBeginnings("3")).toEqual(expect.arrayContaining(["를", "을", "로", "으"]));
  expect(particleBeginnings("모델")).not.toContain("가");
});
