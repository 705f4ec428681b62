import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { XmlDocument } from "libxml2-wasm";
import { micromark } from "micromark";
import { expect, it } from "vitest";
import { ArticlePage } from "@/components/article/article-page";
import { FeedBody } from "@/components/article/feed-body";
import { ArticleCard } from "@/components/listing/article-card";
import { bodyComponents } from "@/components/mdx/body-components";
import { renderToHtml } from "@/components/render-to-html";
import { StructuredData } from "@/components/site/structured-data";
import { absoluteUrl, articlePath } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import { buildContentIndex } from "@/lib/content/content-index";
import { parseArticle } from "@/lib/content/parse-article";
import { decodeSourceFile } from "@/lib/content/source/source-file";
import { articleEntry } from "@/lib/feeds/article-entry";
import { atomFeed } from "@/lib/feeds/atom";
import { feedContent } from "@/lib/feeds/feed-content";
import { feedImage } from "@/lib/feeds/feed-image";
import { feedOf } from "@/lib/feeds/feed-in-test";
import { jsonFeed } from "@/lib/feeds/json-feed";
import { articleMarkdown } from "@/lib/llms/article-markdown";
import { renderBody } from "@/lib/markdown/render-body";
import {
  findDangers,
  hostileBodies,
  hostileFileNames,
  hostileFrontMatter,
} from "@/lib/markdown/testing/hostile";
import { visit } from "@/lib/markdown/tree/visit";
import { readSiteFiles } from "@/lib/redirects/site-files";
import { siteRedirects } from "@/lib/redirects/site-redirects";
import { authorTerm } from "@/lib/site/author";
import { bodyContext } from "@/lib/site/body-context";
import { publicDir } from "@/lib/site/public-dir";
import { text } from "@/lib/site/text";
import { sitemapPages } from "@/lib/sitemap/sitemap-pages";
import { sitemapXml } from "@/lib/sitemap/sitemap-xml";
import site from "@/site.config";
import { articleData } from "./article-data";

const files = readSiteFiles(process.cwd());

/** What our own pages hold that no body may: forms, scripts, ids of our own. */
const quiet = new Set(
  (
    await pageOf(
      articleOf(
        "title: 제목\nsources: [{ label: 글, url: /a }]\ncorrections: [{ date: 2026-11-02, text: 글 }]\nmath: true",
        "## 하나\n\n## 둘",
      ),
    )
  ).dangers,
);

it.each([
  ...hostileFrontMatter().map(({ name, text }) => ({ name, text, file: undefined })),
  ...hostileFileNames().map(({ name, text }) => ({ name, text: "title: 제목", file: `posts/${text}` })),
])("$name: nothing on its page, in the feeds or among the addresses", async ({ text, file }) => {
  const article = articleOf(text, "글", file);
  const { dangers, data } = await pageOf(article);
  expect(dangers.filter((danger) => !quiet.has(danger) && !isOurs(danger))).toEqual([]);
  expect(data.map((node) => JSON.parse(node))).toHaveLength(1);
  for (const { line, column } of article.diagnostics) expect(Math.min(line, column)).toBeGreaterThan(0);
  await expectSafeFeeds(article);
  expectSafeAddresses(article);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

it.each(
  hostileBodies().flatMap(({ name, text }) => [
    { name, ending: "md", text },
    { name, ending: "mdx", text },
  ]),
)("$ending, $name: nothing in the feeds", async ({ text, ending }) => {
  await expectSafeFeeds(articleOf("title: 제목\nmath: true", text, `posts/2026-11-01-one.${ending}`));
});

function articleOf(frontMatter: string, body = "글", file = "posts/2026-11-01-one.md"): Article {
  const source = decodeSourceFile(file, Buffer.from(`---\n${frontMatter}\n---\n${body}\n`));
  return parseArticle(source, { now: new Date("2026-12-01T00:00:00Z") });
}

/** An id of the page around the body, and the only class that looks as if it could load something. */
function isOurs(danger: string): boolean {
  return danger.includes(' id="_') || danger.includes("grid-cols-[minmax(");
}

function contextOf(article: Article) {
  return { ...bodyContext(buildContentIndex([article], "everything")), components: bodyComponents };
}

/** The article's page as editors see it, and its card in a list. */
async function pageOf(article: Article) {
  const body = await renderBody(article, contextOf(article));
  const html = await renderToHtml(
    <>
      <StructuredData nodes={await articleData(article, body)} />
      <ArticlePage
        article={article}
        body={body}
        neighbours={{ older: article, newer: article }}
        series={article.series && { ...article.series, part: 1, parts: [article, article] }}
        related={[article]}
        audience="editors"
      />
      <ArticleCard article={article} layout="row" />
    </>,
  );
  const data: string[] = [];
  visit(fromHtml(html, { fragment: true }), "element", (node) => {
    if (node.tagName === "script") data.push(textOf(node));
  });
  return { dangers: findDangers(html), data };
}

async function expectSafeFeeds(article: Article): Promise<void> {
  const body = await renderBody(article, contextOf(article));
  const html = await renderToHtml(<FeedBody article={article} body={body} />);
  const content = feedContent(html, absoluteUrl(site.url, articlePath(article.slug)));
  expect(findDangers(content)).toEqual([]);
  const image = article.leadImage && (await feedImage(article.leadImage.src, publicDir, site.url));
  const feed = feedOf([article], { content, image, authorTerm });
  XmlDocument.fromString(atomFeed(feed, "받아 보기")).dispose();
  expect(JSON.parse(jsonFeed(feed)).items[0].content_html).toBe(content);
  const parts = { siteUrl: site.url, content, image, authorTerm };
  const markdown = articleMarkdown(articleEntry(article, parts), article, text);
  expect(findDangers(micromark(markdown, { allowDangerousHtml: true }))).toEqual([]);
}

function expectSafeAddresses(article: Article): void {
  const index = buildContentIndex([article], "everything");
  const { redirects } = siteRedirects(index, files, site);
  for (const { destination } of redirects) expect(destination).toMatch(/^(?:\/(?![/\\])|https?:\/\/)/);
  XmlDocument.fromString(sitemapXml(sitemapPages(index), site.url)).dispose();
}
