import { expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { decodeSourceFile } from "../source/source-file.ts";
import { checkNavigations } from "./settings.ts";

function articleWith(nav: string) {
  const text = `---\ntitle: 제목\nsidebar:\n  nav: ${nav}\n---\n`;
  const source = decodeSourceFile("posts/2026-01-01-a.md", new TextEncoder().encode(text));
  return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
}

test("an unknown navigation is an error that names the nearest known one", () => {
  expect(checkNavigations([articleWith("nav_list_mian")], ["nav_list_main", "docs"])).toEqual([
    {
      severity: "error",
      rule: "front-matter/unknown-navigation",
      file: "posts/2026-01-01-a.md",
      line: 4,
      column: 8,
      message: "이 사이트에 없는 옆 목록입니다: ‘nav_list_mian’. 있는 것: nav_list_main, docs",
      mend: "이렇게 고쳐 주세요: ‘nav: nav_list_main’",
    },
  ]);
});

test("a known one is fine", () => {
  expect(checkNavigations([articleWith("docs")], ["nav_list_main", "docs"])).toEqual([]);
});
