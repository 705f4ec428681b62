/**
 * Names the articles whose time has come and that a running site does not have, for hosts whose functions cannot
 * publish a scheduled article by themselves. In a workflow it tells the next steps `due`, whether a deployment is to be
 * asked for now, and `waiting`, whether an article is still to come. Node alone runs it, without any package.
 *
 *   node scripts/due-articles.ts [--base https://news.example.com] [--since 2026-12-01T00:07:00Z]
 *
 * `--since` is when it was looked last: a missing article is then asked for at once, after an hour, four hours, and once
 * a day for a week. Without `--base` it asks no site and says what is to come.
 */
import { appendFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { printable } from "../lib/content/findings/printable.ts";
import { findArticleFiles, readSourceFile } from "../lib/content/source/read-source-files.ts";
import { askArticle } from "../lib/desk/publish/ask-article.ts";
import { isTimeToAsk } from "../lib/desk/publish/ask-times.ts";
import { missingArticles } from "../lib/desk/publish/missing-articles.ts";
import { type ScheduledArticle, scheduledArticle } from "../lib/desk/publish/scheduled-article.ts";
import { createAsker } from "../lib/redirects/ask-site.ts";

const { values } = parseArgs({
  options: { base: { type: "string", default: "" }, since: { type: "string", default: "" } },
});
if (values.base !== "" && !URL.canParse(values.base)) {
  stop(`--base 값이 주소가 아닙니다: ‘${values.base}’. https://로 시작하는 사이트 주소를 입력해 주세요.`);
}
const root = process.cwd();
const now = new Date();
/** Nobody has looked yet, as far as anybody knows. */
const never = 0;
const lastLook = Date.parse(values.since) || never;

const files = await findArticleFiles(`${root}/posts`);
if (files.length === 0)
  stop("posts 폴더에 기사가 하나도 없습니다. 저장소를 모두 내려받았는지 확인해 주세요.");
const articles = files.flatMap(({ path }) => scheduledArticle(readSourceFile(root, path)) ?? []);
const toCome = articles.filter(({ publishedAt }) => publishedAt > now.getTime());
console.log(`예약 기사: ${toCome.length}건`);
for (const { file, publishedAt } of toCome) console.log(`  ${seoulTime(publishedAt)}  ${printable(file)}`);

const { missing, unknown } = await look();
const asked = missing.filter(({ publishedAt }) => isTimeToAsk(publishedAt, lastLook, now.getTime()));
for (const article of missing) {
  const next = asked.includes(article) ? "배포를 요청합니다." : "요청한 배포를 기다립니다.";
  console.log(
    `예약 시각이 지났지만 공개되지 않았습니다: /posts/${article.slug} (${printable(article.file)}). ${next}`,
  );
}
if (values.base !== "" && missing.length + unknown.length === 0) {
  console.log("예약 시각이 지난 기사는 모두 공개되었습니다.");
}
await tell({ due: asked.length > 0, waiting: toCome.length + missing.length + unknown.length > 0 });
if (unknown.length > 0) {
  const names = unknown.map(({ slug }) => `/posts/${slug}`).join(", ");
  // A failed run doesn't count as a look, so the next one covers its time.
  const problem = `${values.base}: 사이트가 정상적으로 응답하지 않아 공개되었는지 알 수 없습니다: ${names}.`;
  const mend = "사이트가 열리는지, 저장소 변수 SITE_URL의 주소가 맞는지 확인해 주세요.";
  if (asked.length === 0) stop(`${problem} ${mend}`);
  console.log(`${problem} ${mend}`);
}

async function look() {
  if (values.base === "") return { missing: [], unknown: [] };
  const asker = createAsker(1);
  try {
    return await missingArticles(articles, values.base, now, (url) => askArticle(url, asker.ask));
  } finally {
    asker.close();
  }
}

async function tell(outputs: Readonly<Record<string, boolean>>): Promise<void> {
  if (!process.env.GITHUB_OUTPUT) return;
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`);
  await appendFile(process.env.GITHUB_OUTPUT, lines.join(""));
}

function seoulTime(instant: ScheduledArticle["publishedAt"]): string {
  return new Date(instant).toLocaleString("ko-KR", { timeZone: "Asia/Seoul" });
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
