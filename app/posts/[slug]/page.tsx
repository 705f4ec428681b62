import type { Metadata } from "next";
import { ArticlePage } from "@/components/article/article-page";
import { bodyComponents } from "@/components/mdx/body-components";
import { StructuredData } from "@/components/site/structured-data";
import { absoluteUrl, articlePath, decodeSegment } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import { renderBody } from "@/lib/markdown/render-body";
import { currentStage, prerenderedPages } from "@/lib/settings/stage";
import { bodyContext } from "@/lib/site/body-context";
import { siteContent } from "@/lib/site/content";
import { relatedArticles } from "@/lib/site/related-articles";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { articleData, descriptionOf, shareImage } from "../../article-data";
import { leavePage } from "../../leave-page";

export async function generateStaticParams() {
  const { articles } = await siteContent();
  return articles
    .filter(({ forwardsTo }) => forwardsTo === undefined)
    .slice(0, prerenderedPages(site.prerendered))
    .map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<"/posts/[slug]">): Promise<Metadata> {
  const { slug } = await params;
  const article = await articleAt(slug);
  if (article === undefined) return {};
  const { categories, noindex, publishedAt, tags, title, updatedAt } = article;
  const description = descriptionOf(article);
  const path = articlePath(article.slug);
  return {
    title,
    description,
    alternates: { canonical: path },
    robots: noindex ? { index: false } : undefined,
    openGraph: {
      type: "article",
      title,
      description,
      url: absoluteUrl(site.url, path),
      publishedTime: publishedAt,
      modifiedTime: updatedAt,
      section: categories[0]?.label,
      tags: tags.map(({ label }) => label),
      images: [{ url: shareImage(article), alt: title }],
      siteName: site.name,
      locale: text.locale,
    },
    twitter: { card: "summary_large_image", title, description },
  };
}

export default async function Page({ params }: PageProps<"/posts/[slug]">) {
  const { slug } = await params;
  const article = (await articleAt(slug)) ?? (await leavePage(["posts", slug]));
  const content = await siteContent();
  const body = await renderBody(article, {
    ...bodyContext(content),
    components: bodyComponents,
  });
  return (
    <>
      <StructuredData nodes={await articleData(article, body)} />
      <ArticlePage
        article={article}
        body={body}
        neighbours={content.neighboursOf(article)}
        series={content.seriesPlaceOf(article)}
        related={relatedArticles(content, article)}
        audience={currentStage() === "production" ? "readers" : "editors"}
      />
    </>
  );
}

async function articleAt(param: string): Promise<Article | undefined> {
  const { articleBySlug } = await siteContent();
  const article = articleBySlug.get(decodeSegment(param));
  return article?.forwardsTo === undefined ? article : undefined;
}
