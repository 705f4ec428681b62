import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Article } from "../../content/article.ts";
import { shareWork } from "../share-work.ts";
import type { CheckedArticle, CheckerSetup } from "./check-article.ts";

/** What a child process is asked, many times. */
export interface ArticleToCheck {
  readonly place: number;
  readonly article: Article;
}

export interface ArticleAnswer {
  readonly place: number;
  readonly checked: CheckedArticle;
}

/** A process needs about as long to begin as this many articles to be checked. */
const articlesPerProcess = 300;
const mostProcesses = 4;

/** Checks articles, in processes of their own when they are many; answers stand in the order of `articles`. */
export async function checkArticles(
  articles: readonly Article[],
  setup: CheckerSetup,
  progress: (done: number) => void = () => {},
): Promise<readonly CheckedArticle[]> {
  const count = Math.min(
    Math.floor(articles.length / articlesPerProcess),
    availableParallelism(),
    mostProcesses,
  );
  const checked: CheckedArticle[] = [];
  const waiting = articles.map((article, place) => ({ place, article })).reverse();
  let done = 0;
  const take = (place: number, answer: CheckedArticle) => {
    checked[place] = answer;
    progress(++done);
  };
  if (articles.length === 0) return [];
  if (count >= 2) {
    await shareWork({
      script: join(import.meta.dirname, "check-articles.child.ts"),
      processes: count,
      setup,
      takeNext: () => waiting.pop(),
      take: ({ place, checked: answer }: ArticleAnswer) => take(place, answer),
    });
  } else {
    // Everything that reads a body takes half a second to load; when all is remembered, nothing of it is asked for.
    const { createArticleChecker } = await import("./check-article.ts");
    const check = await createArticleChecker(setup);
    // One after the other: all at once, every tree of every article would be in memory.
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      take(next.place, await check(next.article));
    }
  }
  return checked;
}
