import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SeriesPage } from "@/components/listing/series-page";
import type { TermEntry } from "@/lib/content/content-index";
import { termBySlug } from "@/lib/content/term-by-slug";
import { decodeSegment, seriesPath } from "@/lib/content/urls";
import { contentToCome, siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";

export const dynamicParams = false;

export async function generateStaticParams() {
  const { series } = await contentToCome();
  return series.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<"/series/[slug]">): Promise<Metadata> {
  const { articles, label, slug } = await findSeries((await params).slug);
  const title = text.partsOfSeries(label);
  return {
    title,
    description: `${title} — ${text.seriesParts(articles.length)}`,
    alternates: { canonical: seriesPath(slug) },
  };
}

export default async function Page({ params }: PageProps<"/series/[slug]">) {
  return <SeriesPage {...(await findSeries((await params).slug))} />;
}

async function findSeries(param: string): Promise<TermEntry> {
  const { series } = await siteContent();
  return termBySlug(series, decodeSegment(param)) ?? notFound();
}
