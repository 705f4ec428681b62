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

/** Starting a process takes about as long as checking this many articles. */
const articlesPerProcess = 300;
const mostProcesses = 4;

/** Checks articles, in child processes when there are many; the results have the order of `articles`. */
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
    // The modules that read a body take half a second to load; skip them when every result is cached.
    const { createArticleChecker } = await import("./check-article.ts");
    const check = await createArticleChecker(setup);
    // One after the other: in parallel, the trees of all articles would be in memory at once.
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      take(next.place, await check(next.article));
    }
  }
  return checked;
}
