import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { expect, test } from "vitest";
import { SiteFooter } from "@/components/site/site-footer";
import { archiveYearPath, articlePath } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import { buildContentIndex } from "@/lib/content/content-index";
import { toTerm } from "@/lib/content/front-matter/terms";
import { parseArticle } from "@/lib/content/parse-article";
import { decodeSourceFile } from "@/lib/content/source/source-file";
import { ArchivePage } from "./archive-page";
import { FrontPage } from "./front-page";
import { YearPage } from "./year-page";

const articles = dailyArticles();
const content = buildContentIndex(articles, "public");

test("each of two years of daily articles is at most three links away from the front page", async () => {
  const pages = new Map<string, ReactNode>([
    ["/", <FrontPage key="" content={content} />],
    ["/archive", <ArchivePage key="" listed={content.listed} years={content.years} />],
    ...content.years.map((entry): [string, ReactNode] => [
      archiveYearPath(entry.year),
      <YearPage key="" entry={entry} newer={undefined} older={undefined} />,
    ]),
  ]);
  const depths = await crawl(pages);
  const furthest = Math.max(
    ...articles.map(({ slug }) => depths.get(articlePath(slug)) ?? Number.POSITIVE_INFINITY),
  );
  expect(furthest).toBe(3);
});

/** How many links away from the front page each address is. */
async function crawl(pages: ReadonlyMap<string, ReactNode>): Promise<ReadonlyMap<string, number>> {
  const depths = new Map([["/", 0]]);
  for (const [path, depth] of depths) {
    const page = pages.get(path);
    if (page === undefined) continue;
    for (const link of await linksOf(page)) if (!depths.has(link)) depths.set(link, depth + 1);
  }
  return depths;
}

async function linksOf(page: ReactNode): Promise<readonly string[]> {
  const { prelude } = await prerender(
    <>
      {page}
      <SiteFooter />
    </>,
  );
  const html = await new Response(prelude).text();
  return [...html.matchAll(/<a [^>]*?href="([^"#?]+)/g)].map(([, path]) => path ?? "");
}

function dailyArticles(): readonly Article[] {
  const source = decodeSourceFile(
    "posts/2015-01-01-a.mdx",
    new TextEncoder().encode("---\ntitle: 기사\n---\n"),
  );
  const like = parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
  return Array.from({ length: 600 }, (_, place) => ({
    ...like,
    slug: `기사-${place}`,
    publishedAt: `${new Date(Date.UTC(2024, 0, 1 + place)).toISOString().slice(0, 10)}T09:00:00+09:00`,
    categories: [toTerm(`분류 ${place % 5}`)],
  }));
}
