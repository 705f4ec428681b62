import { expect, test } from "vitest";
import { slugify } from "./slug.ts";

test.each([
  ["Open-source AI", "open-source-ai"],
  ["인공지능 정책", "인공지능-정책"],
  ["LLaMA3", "llama3"],
  ["  AI / ML  ", "ai-ml"],
  ["“오픈AI”의 새 모델!", "오픈ai-의-새-모델"],
  ["C", "c"],
  ["C++", "c-plus-plus"],
  ["C#", "c-sharp"],
  ["café", "café"],
  ["🔥", "u1f525"],
])("%s becomes %s", (label, slug) => {
  expect(slugify(label)).toBe(slug);
});

test("a name that macOS wrote in NFD has the slug of its NFC form", () => {
  expect(slugify("한글 이름".normalize("NFD"))).toBe("한글-이름");
});

test("a slug is its own slug", () => {
  expect(slugify(slugify("C++ 입문: 1장"))).toBe(slugify("C++ 입문: 1장"));
});

test("a slug is no longer than a file's name may be", () => {
  const slug = slugify("가나 다".repeat(100));
  expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(200);
  expect(slug).toMatch(/^가나-다가나-다가나.*[가-힣]$/);
  expect(slugify(slug)).toBe(slug);
});
