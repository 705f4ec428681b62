import { prerender } from "react-dom/static";
import { expect, test } from "vitest";
import type { Article } from "@/lib/content/article";
import { buildContentIndex } from "@/lib/content/content-index";
import { toTerm } from "@/lib/content/front-matter/terms";
import { parseArticle } from "@/lib/content/parse-article";
import { decodeSourceFile } from "@/lib/content/source/source-file";
import { FrontPage } from "./front-page";

const longHeadline =
  "정부가 내년부터 생성형 인공지능 사업자에게 학습 데이터 출처와 연산량을 해마다 공개하도록 하는 시행령 개정안을 입법 예고했다";

function article(place: number, frontMatter: string): Article {
  const text = `---\ntitle: "${place}번 기사"\n${frontMatter}\n---\n`;
  const date = new Date(Date.UTC(2015, 0, 1 + place)).toISOString().slice(0, 10);
  const source = decodeSourceFile(`posts/${date}-${place}.mdx`, new TextEncoder().encode(text));
  return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
}

async function frontPage(articles: readonly Article[]): Promise<string> {
  const { prelude } = await prerender(<FrontPage content={buildContentIndex(articles, "public")} />);
  return new Response(prelude).text();
}

function linksTo(html: string, slug: string): number {
  return html.split(`href="/posts/${slug}"`).length - 1;
}

test("three articles without images make a page on which each stands once", async () => {
  const html = await frontPage([1, 2, 3].map((place) => article(place, "categories: [모델]")));
  expect(html).not.toContain("<img");
  expect(html).not.toContain('id="latest"');
  expect([1, 2, 3].map((place) => linksTo(html, String(place)))).toEqual([1, 1, 1]);
});

test("three thousand articles make a page of few", async () => {
  const like = article(1, "");
  const articles = Array.from({ length: 3_000 }, (_, place) => ({
    ...like,
    slug: String(place),
    publishedAt: new Date(Date.UTC(2015, 0, 1 + place)).toISOString(),
    categories: [toTerm(`분류 ${place % 40}`)],
    series: toTerm(`연재 ${place % 50}`),
  }));
  const html = await frontPage(articles);
  expect(html.split("<article").length - 1).toBe(1 + 3 + 6 + 8);
  expect(linksTo(html, "2999")).toBeLessThanOrEqual(2);
});

test("a headline of seventy characters leads in smaller type, an ordinary one in the largest", async () => {
  const long = await frontPage([{ ...article(1, ""), title: longHeadline }]);
  expect(/<h2 class="([^"]*)"/.exec(long)?.[1]).toBe("font-extrabold text-2xl");
  const short = await frontPage([article(1, "")]);
  expect(/<h2 class="([^"]*)"/.exec(short)?.[1]).toBe("font-extrabold text-3xl lg:text-4xl");
});

test("a lead whose image file is missing stands across the page, without a gap", async () => {
  const html = await frontPage([article(1, "image: {src: /images/missing.png, alt: 없음}")]);
  expect(html).toContain('<article class="max-w-measure">');
  expect(html).not.toContain("<img");
});

test("only the lead's image is loaded at once", async () => {
  const image = "image: {src: /images/gpt-oss/lead.png, alt: 막대}";
  const html = await frontPage([1, 2, 3].map((place) => article(place, image)));
  const images = html.match(/<img[^>]*>/g) ?? [];
  expect(images.map((tag) => /fetchPriority="high"/i.test(tag) && tag.includes('loading="eager"'))).toEqual([
    true,
    false,
    false,
  ]);
  expect(images.every((tag) => tag.includes('alt=""') && tag.includes("background-color:#"))).toBe(true);
});
