import { expect, test } from "vitest";
import { sourceOf, type TestArticle, withIndex } from "./index-in-test.ts";
import { findNamePairs } from "./name-pairs.ts";

const articles: readonly TestArticle[] = [
  { title: "알파폴드가 맞힌 구조", body: "AlphaFold와 버전 관리. version 2의 게임이 나왔다. game." },
  {
    title: "알파폴드 다시 보기",
    body: "AlphaFold는 버전 3에서 바뀌었다. version 3의 게임이 나왔다. game. 게임.",
  },
  { title: "파이토치", body: "한 번만 나온다. PyTorch. 딥마인드의 DeepMind." },
  { title: "딥마인드", body: "DeepMind의 딥마인드다. 아이 둘, AI 둘. 아이와 AI." },
];

test("names that several articles write in both scripts are told, the commonest first", async () => {
  await withIndex(sourceOf(articles, [["딥마인드", "DeepMind"]]), (index) => {
    expect(findNamePairs(index, 500)).toEqual([
      { hangul: "알파폴드", latin: "alphafold", articles: 2 },
      { hangul: "버전", latin: "version", articles: 2 },
    ]);
    expect(findNamePairs(index, 0)).toEqual([]);
  });
});

test("a pair that is a group of synonyms already is not", async () => {
  const groups = [
    ["알파폴드", "AlphaFold"],
    ["딥마인드", "DeepMind"],
    ["버전", "version"],
  ];
  await withIndex(sourceOf(articles, groups), (index) => {
    expect(findNamePairs(index, 500)).toEqual([]);
  });
});
