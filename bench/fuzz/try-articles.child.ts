/** Tries each article whose number it is sent, and answers with what became of it. */
import { checkArticle } from "../../lib/desk/check/check-article.ts";
import { publicFilesByLowerCase } from "../../lib/desk/check/findings/images.ts";
import { type Outcome, tryArticle } from "../../lib/markdown/testing/fuzz/try-article.ts";
import { bodyContext } from "../../lib/site/body-context.ts";
import { fuzzArticle, readSamples } from "./articles.ts";

export interface Answer extends Outcome {
  readonly number: number;
  readonly characters: number;
  /** Of this process, in bytes. */
  readonly memory: number;
}

const seed = process.argv[2] ?? "";
const samples = await readSamples(process.cwd());
const context = bodyContext({ articleByFileName: new Map() });
const publicFiles = publicFilesByLowerCase(context.publicDir);
/** What an article's JavaScript would call. */
let ran = 0;
Object.assign(globalThis, { alert: () => (ran += 1) });

process.on("message", async (number: number) => {
  ran = 0;
  const { file, text } = fuzzArticle(samples, seed, number);
  const outcome = await tryArticle({
    file,
    text,
    context,
    check: async (article, source) =>
      (await checkArticle(article, source, { ...context, publicFiles })).diagnostics,
  });
  const polluted = Object.keys(Object.prototype);
  const defects = [
    ...outcome.defects,
    ...(ran > 0 ? ["ran"] : []),
    ...(polluted.length > 0 ? [`polluted: ${polluted}`] : []),
  ];
  const answer: Answer = {
    ...outcome,
    defects,
    number,
    characters: text.length,
    memory: process.memoryUsage().rss,
  };
  process.send?.(answer);
});

process.send?.("ready");
