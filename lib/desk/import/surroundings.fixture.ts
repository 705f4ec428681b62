import type { Diagnostic } from "../../content/diagnostic.ts";
import { loadArticles } from "../../content/load-articles.ts";
import { checkBody } from "../../markdown/check-body.ts";
import { testContext } from "../../markdown/render-in-test.ts";
import type { ImportSurroundings } from "./plan-import.ts";

/** A portal at `root` that has nothing but its articles. */
export async function surroundingsOf(root: string): Promise<ImportSurroundings> {
  const now = new Date("2026-11-24T00:00:00Z");
  return {
    now,
    articles: await loadArticles(root, now),
    livePaths: new Map(),
    isTaken: () => false,
    settledPaths: new Set(),
    navigations: [],
    form: "as written",
    assets: "referenced",
    checkBodies: async (articles) => {
      const found: (readonly Diagnostic[])[] = [];
      for (const article of articles) found.push(await checkBody(article, testContext));
      return found;
    },
    progress: () => {},
  };
}
