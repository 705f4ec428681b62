import type { Metadata } from "next";
import { SeriesPage } from "@/components/listing/series-page";
import { decodeSegment, seriesPath } from "@/lib/content/addresses/urls";
import { type TermEntry, termBySlug } from "@/lib/content/content-index";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";
import { leavePage } from "../../leave-page";

export async function generateStaticParams() {
  const { series } = await siteContent();
  return series.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<"/series/[slug]">): Promise<Metadata> {
  const found = await seriesAt((await params).slug);
  if (found === undefined) return {};
  const { articles, label, slug } = found;
  const title = text.partsOfSeries(label);
  return {
    title,
    description: `${title} — ${text.seriesParts(articles.length)}`,
    alternates: { canonical: seriesPath(slug) },
  };
}

export default async function Page({ params }: PageProps<"/series/[slug]">) {
  const { slug } = await params;
  return <SeriesPage {...((await seriesAt(slug)) ?? (await leavePage(["series", slug])))} />;
}

async function seriesAt(param: string): Promise<TermEntry | undefined> {
  const { series } = await siteContent();
  return termBySlug(series, decodeSegment(param));
}
