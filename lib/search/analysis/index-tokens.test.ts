import { expect, test } from "vitest";
import { indexTokens } from "./index-tokens.ts";

test("a Korean word becomes pairs of syllables, the first one marked", () => {
  expect(indexTokens("오픈소스를 새 모델")).toBe("^오픈 픈소 소스 스를 ^새 ^모델");
});

test("Latin words and numbers stay whole, and stand apart from Korean and each other", () => {
  expect(indexTokens("LLaMA3가 GPT-4o AI모델")).toBe("llama 3 ^가 gpt 4 o ai ^모델");
});
