import { expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { decodeSourceFile } from "../source/source-file.ts";
import { allCorrections } from "./corrections.ts";

function article(name: string, corrections: string) {
  const text = `---\ntitle: ${name}\n${corrections}---\n`;
  return parseArticle(decodeSourceFile(`posts/2026-01-01-${name}.md`, new TextEncoder().encode(text)), {
    now: new Date("2026-06-01T00:00:00Z"),
  });
}

test("the newest correction comes first, whatever the articles' order", () => {
  const articles = [
    article("a", "corrections:\n  - { date: 2026-02-01, text: 하나 }\n  - { date: 2026-04-01, text: 셋 }\n"),
    article("b", ""),
    article("c", "corrections: [{ date: 2026-03-01 09:30, text: 둘 }, { date: 2026-02-01, text: 넷 }]\n"),
  ];
  expect(allCorrections(articles).map(({ text, article: { slug } }) => `${slug} ${text}`)).toEqual([
    "a 셋",
    "c 둘",
    "a 하나",
    "c 넷",
  ]);
  expect(allCorrections([])).toEqual([]);
});
