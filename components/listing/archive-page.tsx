import { PageShell } from "@/components/site/page-shell";
import { PublicationMark } from "@/components/ui/publication-mark";
import type { YearEntry } from "@/lib/content/content-index";
import { archivePath, archiveYearPath, articlePath } from "@/lib/content/urls";
import { formatMonthDay } from "@/lib/i18n/format-date";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { ListHeader } from "./list-header";
import { SectionHeading } from "./section-heading";

/** How many of a year's articles stand on the page of all years. */
const newestOfYear = 100;

interface ArchivePageProps {
  readonly title: string;
  readonly path: string;
  readonly count: number;
  readonly years: readonly YearEntry[];
}

/** Articles by date, a line each. */
export function ArchivePage({ title, path, count, years }: ArchivePageProps) {
  return (
    <PageShell path={path}>
      <ListHeader kind={text.archive} title={title} note={text.articleCount(count)} />
      {years.map(({ year, articles }) => {
        const shown = path === archivePath ? articles.slice(0, newestOfYear) : articles;
        return (
          <section key={year} aria-labelledby={`year-${year}`} className="mb-10">
            <SectionHeading
              id={`year-${year}`}
              title={text.archiveOfYear(year)}
              href={archiveYearPath(year)}
            />
            <ul>
              {shown.map(({ categories, publication, publishedAt, slug, title }) => (
                <li
                  key={slug}
                  className="grid gap-x-5 border-rule border-b py-2.5 sm:grid-cols-[7.5rem_minmax(0,1fr)_auto]"
                >
                  <time dateTime={publishedAt} className="text-muted text-sm">
                    {formatMonthDay(publishedAt, site.language)}
                  </time>
                  <a
                    href={articlePath(slug)}
                    className="font-medium no-underline visited:text-muted hover:underline"
                  >
                    <PublicationMark publication={publication} />
                    {title}
                  </a>
                  <span className="text-muted text-sm">
                    {categories.map(({ label }) => label).join(", ")}
                  </span>
                </li>
              ))}
            </ul>
            {shown.length < articles.length && (
              <a
                href={archiveYearPath(year)}
                className="mt-3 inline-block py-1 text-muted text-sm hover:text-accent"
              >
                {text.more(text.archiveOfYear(year))}
              </a>
            )}
          </section>
        );
      })}
    </PageShell>
  );
}
