import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Article } from "../../content/article.ts";
import type { CheckedArticle } from "./check-article.ts";

/** What a child process is told first. */
export interface CheckerSetup {
  /** File and slug of every article, for the Liquid that names one. */
  readonly articles: readonly Pick<Article, "file" | "slug">[];
}

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
    await Promise.all(Array.from({ length: count }, () => runChild(setup, waiting, take)));
  } else {
    // Everything that reads a body takes half a second to load; when all is remembered, nothing of it is asked for.
    const { createArticleChecker } = await import("./article-checker.ts");
    const check = await createArticleChecker(setup);
    // One after the other: all at once, every tree of every article would be in memory.
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      take(next.place, await check(next.article));
    }
  }
  return checked;
}

/** One process from its first article to its last. It is no thread, for those do not read TypeScript. */
function runChild(
  setup: CheckerSetup,
  waiting: ArticleToCheck[],
  take: (place: number, checked: CheckedArticle) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, "check-articles.child.ts"));
    let underWay = 0;
    const send = () => {
      const next = waiting.pop();
      if (next !== undefined) {
        underWay += 1;
        child.send(next);
      } else if (underWay === 0) {
        child.disconnect();
      }
    };
    child.on("message", ({ place, checked }: ArticleAnswer) => {
      underWay -= 1;
      take(place, checked);
      send();
    });
    child.on("error", reject);
    child.on("exit", (status) => {
      if (status === 0) resolve();
      else reject(new Error(`check-articles.child.ts: 기사를 살피던 프로세스가 멈추었습니다(${status}).`));
    });
    child.send(setup);
    // Two at a time: while one is checked, the next is on its way.
    send();
    send();
  });
}
