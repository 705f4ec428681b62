import { describe, expect, test } from "vitest";
import { parseArticle } from "./parse-article.ts";
import { checkCategoryDescriptions, checkNavigations } from "./settings-findings.ts";
import { decodeSourceFile } from "./source/source-file.ts";

describe("check navigations", () => {
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
        message:
          "이 사이트에 없는 사이드바 메뉴입니다: ‘nav_list_mian’. 사용할 수 있는 이름: nav_list_main, docs",
        mend: "이렇게 고쳐 주세요: ‘nav: nav_list_main’",
      },
    ]);
  });

  test("a known one is fine", () => {
    expect(checkNavigations([articleWith("docs")], ["nav_list_main", "docs"])).toEqual([]);
  });
});

describe("check category descriptions", () => {
  const text = `export default defineSite({
  name: "신문",
  categories: {
    News: { description: "소식" },
    "AI 정첵": {
      description: "법과 규제",
    },
  },
});
`;
  const settings = { file: "site.config.ts", text };

  function articleIn(category: string) {
    const front = `---\ntitle: 제목\ncategories: [${category}]\n---\n`;
    const source = decodeSourceFile("posts/2026-01-01-a.md", new TextEncoder().encode(front));
    return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
  }

  test("a description for a category that no article has is a finding that names the nearest", () => {
    const articles = [articleIn("news"), articleIn("AI 정책")];
    expect(checkCategoryDescriptions(articles, ["News", "AI 정첵"], settings)).toEqual([
      {
        severity: "warning",
        rule: "site/unknown-category",
        file: "site.config.ts",
        line: 5,
        column: 5,
        message:
          "사이트 설정에 ‘AI 정첵’ 분류의 설명이 있지만, 그 분류의 기사가 없습니다. 기사가 있는 분류: news, AI 정책",
        mend: "site.config.ts의 ‘categories’에서 이름을 ‘AI 정책’ 분류와 같게 고쳐 주세요.",
      },
    ]);
  });

  test("where the settings are written in another way, the finding stands at the head of the file", () => {
    const other = { file: "site.config.ts", text: "export default defineSite(all);\n" };
    expect(checkCategoryDescriptions([articleIn("정책")], ["우주"], other)).toMatchObject([
      {
        line: 1,
        column: 1,
        mend: "site.config.ts의 ‘categories’에서 그 이름을 고치거나 설명을 삭제해 주세요. 직접 고치기 어려우면 사이트 관리자에게 알려 주세요.",
      },
    ]);
  });
});
