import { expect, test } from "vitest";
import { newsroomInTest } from "./newsroom.fixture.ts";
import { termChoices } from "./term-choices.ts";

const { tags: known, synonyms } = newsroomInTest();
const rows = (typed: string, chosen: readonly string[] = []) =>
  termChoices(typed, { kind: "태그", known, chosen, synonyms }).map(({ name }) => name);

test("with nothing typed every term is offered with its count, most used first", () => {
  expect(rows("")).toEqual(["Llama 3 (2건)", "언어 모델 (1건)", "오픈소스 (1건)"]);
});

test("typing narrows the list, spaces or not, and offers the word itself as a new term", () => {
  expect(rows("오픈 소")).toEqual(["오픈소스 (1건)", "새 태그: 오픈 소"]);
});

test("a known term in another spelling is offered once and not as new", () => {
  expect(rows("llama-3")).toEqual(["Llama 3 (2건)"]);
});

test("what was chosen is not offered again", () => {
  expect(rows("", ["llama 3"])).toEqual(["언어 모델 (1건)", "오픈소스 (1건)"]);
  expect(rows("llama 3", ["llama 3"])).toEqual([]);
});

test("a near-duplicate stands first, and the new term says so", () => {
  expect(termChoices("LLaMA3", { kind: "태그", known, chosen: [], synonyms })).toEqual([
    { value: "Llama 3", name: "Llama 3 (2건)", short: "Llama 3", description: "" },
    {
      value: "LLaMA3",
      name: "새 태그: LLaMA3",
      short: "LLaMA3",
      description: "비슷한 태그: Llama 3 (2건)",
    },
  ]);
});
