/**
 * Names the articles whose time has come and that a running site does not have, for hosts whose functions cannot
 * publish a scheduled article by themselves. In a workflow it says `due=true` or `due=false` to the next step.
 *
 *   npx tsx scripts/due-articles.ts [--base https://news.example.com]
 */
import { appendFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { printable } from "../lib/content/printable.ts";
import { missingArticles } from "../lib/desk/publish/missing-articles.ts";
import { siteContent } from "../lib/site/content.ts";
import site from "../site.config.ts";

const { values } = parseArgs({ options: { base: { type: "string", default: site.url } } });

const { everyArticle } = await siteContent();
const missing = await missingArticles(everyArticle, values.base, new Date(), askStatus).catch(stop);
for (const { file, slug } of missing) {
  console.log(`나갈 때가 되었는데 사이트에 없습니다: /posts/${slug} (${printable(file)})`);
}
if (missing.length === 0) console.log("나갈 때가 된 기사는 모두 사이트에 있습니다.");
if (process.env.GITHUB_OUTPUT) await appendFile(process.env.GITHUB_OUTPUT, `due=${missing.length > 0}\n`);

async function askStatus(url: string): Promise<number> {
  const response = await fetch(url, {
    method: "HEAD",
    redirect: "manual",
    signal: AbortSignal.timeout(30_000),
  });
  return response.status;
}

function stop(error: unknown): never {
  const { cause, message } = error instanceof Error ? error : new Error(String(error));
  const reason = cause instanceof Error ? cause.message : message;
  console.error(`${values.base}: 사이트에 물어보지 못했습니다. 주소(--base)를 확인해 주세요. ${reason}`);
  process.exit(1);
}
