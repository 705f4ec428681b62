import { expect, test } from "vitest";
import { parseFileName } from "../../content/source/file-name.ts";
import { articleFile, suggestSlug } from "./article-file.ts";

test("a headline's words make the slug, and the parser reads the same slug from the file's name", () => {
  const slug = suggestSlug("‘어텐션만 있으면 된다’는 논문, 다시 읽기");
  expect(slug).toBe("어텐션만-있으면-된다-는-논문-다시-읽기");
  const file = articleFile({ publishedAt: "2026-11-24T00:30:00+09:00", slug });
  expect(file).toBe("posts/2026/2026-11-24-어텐션만-있으면-된다-는-논문-다시-읽기.mdx");
  expect(parseFileName(file)).toEqual({ publishedAt: "2026-11-24T00:00:00+09:00", slug });
});

test("a long headline is cut between words, or anywhere when it is one word", () => {
  expect(suggestSlug("아주 긴 제목이 계속 이어진다 ".repeat(4))).toBe(
    "아주-긴-제목이-계속-이어진다-아주-긴-제목이-계속-이어진다-아주-긴-제목이-계속-이어진다",
  );
  expect(suggestSlug("가".repeat(80))).toHaveLength(50);
});

test("a headline in NFD makes a slug in NFC", () => {
  expect(suggestSlug("한글 제목".normalize("NFD"))).toBe("한글-제목");
});
