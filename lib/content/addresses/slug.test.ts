import { describe, expect, test } from "vitest";
import { labelKey, slugify } from "./slug.ts";

describe("slug", () => {
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
});

describe("label key", () => {
  test.each([
    ["LLaMA3", "Llama 3"],
    ["llama-3", "llama_3"],
    ["음성 인식", "음성인식"],
    ["음성·인식", "음성/인식"],
    ["Ｇｅｍｍａ", "gemma"],
    ["한글".normalize("NFD"), "한글"],
    ["Node.js", "NodeJS"],
  ])("%s and %s are one label, written in two ways", (a, b) => {
    expect(labelKey(a)).toBe(labelKey(b));
  });

  test.each([
    ["GPT-4.1", "GPT-41"],
    ["C", "C++"],
    ["C++", "C#"],
    ["GPT-4", "GPT-5"],
  ])("%s and %s are two labels", (a, b) => {
    expect(labelKey(a)).not.toBe(labelKey(b));
  });
});
