import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { YearPage } from "@/components/listing/year-page";
import { archiveYearPath } from "@/lib/content/urls";
import { contentToCome, siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";

export const dynamicParams = false;

export async function generateStaticParams() {
  const { years } = await contentToCome();
  return years.map(({ year }) => ({ year: String(year) }));
}

export async function generateMetadata({ params }: PageProps<"/archive/[year]">): Promise<Metadata> {
  const { entry, newer, older } = await findYear((await params).year);
  const title = text.archiveOfYear(entry.year);
  return {
    title,
    description: `${title} — ${text.articleCount(entry.articles.length)}`,
    alternates: { canonical: archiveYearPath(entry.year) },
    pagination: {
      previous: newer && archiveYearPath(newer.year),
      next: older && archiveYearPath(older.year),
    },
  };
}

export default async function Page({ params }: PageProps<"/archive/[year]">) {
  return <YearPage {...(await findYear((await params).year))} />;
}

async function findYear(param: string) {
  const { years } = await siteContent();
  const place = years.findIndex(({ year }) => String(year) === param);
  const entry = years[place];
  if (entry === undefined) notFound();
  return { entry, newer: years[place - 1], older: years[place + 1] };
}
