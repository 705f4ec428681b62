/** Checks the articles that `checkArticles` sends, one after the other, and answers each with what was found. */
import { type CheckerSetup, createArticleChecker } from "./check-article.ts";
import type { ArticleAnswer, ArticleToCheck } from "./check-articles.ts";

let checker: ReturnType<typeof createArticleChecker> | undefined;

process.on("message", async (message: CheckerSetup | ArticleToCheck) => {
  if ("articles" in message) {
    checker = createArticleChecker(message);
  } else {
    const check = await checker;
    if (check === undefined) throw new Error("check-articles.child.ts: an article came before the setup.");
    const answer: ArticleAnswer = { place: message.place, checked: await check(message.article) };
    process.send?.(answer);
  }
});
