import type { Metadata } from "next";
import { YearPage } from "@/components/listing/year-page";
import { archiveYearPath } from "@/lib/content/addresses/urls";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";
import { leavePage } from "../../leave-page";

export async function generateStaticParams() {
  const { years } = await siteContent();
  return years.map(({ year }) => ({ year: String(year) }));
}

export async function generateMetadata({ params }: PageProps<"/archive/[year]">): Promise<Metadata> {
  const found = await findYear((await params).year);
  if (found === undefined) return {};
  const { entry, newer, older } = found;
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
  const { year } = await params;
  return <YearPage {...((await findYear(year)) ?? (await leavePage(["archive", year])))} />;
}

async function findYear(param: string) {
  const { years } = await siteContent();
  const place = years.findIndex(({ year }) => String(year) === param);
  const entry = years[place];
  return entry && { entry, newer: years[place - 1], older: years[place + 1] };
}
