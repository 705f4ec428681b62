import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArchivePage } from "@/components/listing/archive-page";
import type { YearEntry } from "@/lib/content/content-index";
import { archiveYearPath } from "@/lib/content/urls";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";

export const dynamicParams = false;

export async function generateStaticParams() {
  const { years } = await siteContent();
  return years.map(({ year }) => ({ year: String(year) }));
}

export async function generateMetadata({ params }: PageProps<"/archive/[year]">): Promise<Metadata> {
  const { year } = await findYear((await params).year);
  return { title: text.archiveOfYear(year), alternates: { canonical: archiveYearPath(year) } };
}

export default async function Page({ params }: PageProps<"/archive/[year]">) {
  const entry = await findYear((await params).year);
  return (
    <ArchivePage
      title={text.archiveOfYear(entry.year)}
      path={archiveYearPath(entry.year)}
      count={entry.articles.length}
      years={[entry]}
    />
  );
}

async function findYear(param: string): Promise<YearEntry> {
  const { years } = await siteContent();
  return years.find(({ year }) => String(year) === param) ?? notFound();
}
