import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { canonicalSlug } from "@/app/canonical-slug";
import { redirectTo } from "@/app/redirect-to";
import { ArticlePage } from "@/components/article/article-page";
import { bodyComponents } from "@/components/mdx/body-components";
import type { Article } from "@/lib/content/article";
import { absoluteUrl, articlePath } from "@/lib/content/urls";
import { renderBody } from "@/lib/markdown/render-body";
import { bodyContext } from "@/lib/site/body-context";
import { siteContent } from "@/lib/site/content";
import { currentStage } from "@/lib/site/stage";
import site from "@/site.config";

export async function generateStaticParams() {
  const { articles } = await siteContent();
  return articles.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<"/posts/[slug]">): Promise<Metadata> {
  const { slug } = await params;
  const article = await findArticle(slug);
  const { description, leadImage, noindex, publishedAt, shareImage, title, updatedAt } = article;
  const path = articlePath(article.slug);
  return {
    title,
    description: description || undefined,
    alternates: { canonical: path },
    robots: noindex ? { index: false } : undefined,
    openGraph: {
      type: "article",
      title,
      description: description || undefined,
      url: absoluteUrl(site.url, path),
      publishedTime: publishedAt,
      modifiedTime: updatedAt,
      images: shareImage === undefined ? undefined : [{ url: shareImage, alt: leadImage?.alt ?? "" }],
    },
  };
}

export default async function Page({ params }: PageProps<"/posts/[slug]">) {
  const { slug } = await params;
  const article = await findArticle(slug);
  const content = await siteContent();
  const body = await renderBody(article, {
    ...bodyContext(content),
    components: bodyComponents,
  });
  return (
    <ArticlePage
      article={article}
      body={body}
      neighbours={content.neighboursOf(article)}
      audience={currentStage() === "production" ? "readers" : "editors"}
    />
  );
}

async function findArticle(param: string): Promise<Article> {
  const slug = canonicalSlug(param, articlePath);
  const article = (await siteContent()).articleBySlug.get(slug);
  if (article === undefined) notFound();
  if (article.forwardsTo !== undefined) redirectTo(article.forwardsTo);
  return article;
}
