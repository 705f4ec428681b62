import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const categories = ["모델", "연구", "정책", "인프라", "해설", "기업", "반도체", "보안"];
const authors = ["editorial", "data", "김 기자", "이 기자"];
const tagCount = 600;
const seriesCount = 20;
const firstDay = Date.UTC(2019, 0, 1);
const days = 2_800;

/** Small articles in place of those in `folder`: the same each time, over eight years, a few terms common and most rare. */
export async function writeManyArticles(folder: string, count: number): Promise<void> {
  const posts = join(folder, "posts");
  await rm(posts, { recursive: true });
  await mkdir(posts);
  for (let number = 0; number < count; number += 1) {
    await writeFile(join(posts, `${dayOf(number, count)}-기사-${number}.md`), articleText(number));
  }
  // It stands in no list, so nothing it names may lead to one.
  await writeFile(
    join(posts, "2024-02-29-숨긴-기사.md"),
    "---\ntitle: 숨긴 기사\nhidden: true\ntags: [숨긴 태그]\ncategories: [숨긴 분류]\nauthor: 숨은 기자\n---\n본문입니다.\n",
  );
}

function dayOf(number: number, count: number): string {
  return new Date(firstDay + Math.floor((number * days) / count) * 86_400_000).toISOString().slice(0, 10);
}

function articleText(number: number): string {
  const tags = [1, 2, 3].map((nth) => `태그 ${skewed(number * 3 + nth, tagCount)}`);
  const lines = [
    `title: "${number}번째 기사의 제목은 한 줄 남짓하다"`,
    `description: "${number}번째 기사의 요약."`,
    `categories: [${categories[skewed(number, categories.length)]}]`,
    `tags: [${[...new Set(tags)].join(", ")}]`,
    `author: ${authors[skewed(number + 7, authors.length)]}`,
    ...(number % 12 === 0 ? [`series: 연재 ${(number / 12) % seriesCount}`] : []),
  ];
  return `---\n${lines.join("\n")}\n---\n본문입니다. 기사는 짧습니다.\n`;
}

/** Below `limit`, small numbers far more often than large ones; spread by a multiplicative hash. */
function skewed(seed: number, limit: number): number {
  const share = ((seed * 2_654_435_761) % 2 ** 32) / 2 ** 32;
  return Math.floor(limit * share ** 2);
}
