import type { Diagnostic } from "../../content/findings/diagnostic.ts";
import { checkBody } from "../../markdown/check-body.ts";
import { testContext } from "../../markdown/testing/render.ts";
import type { ImportSurroundings } from "./plan-import.ts";
import { readOtherArticles } from "./write/compare-with-disk.ts";

/** A portal at `root` that has nothing but its articles. */
export function surroundingsOf(root: string): ImportSurroundings {
  const now = new Date("2026-11-24T00:00:00Z");
  return {
    now,
    readArticlesBut: (targets) => readOtherArticles(root, targets, now),
    livePaths: new Map(),
    routes: [],
    isTaken: () => false,
    settledPaths: new Set(),
    navigations: [],
    siteUrl: "https://attention.example",
    fetchedPictures: new Map(),
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
