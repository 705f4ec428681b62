import { PageShell } from "@/components/site/page-shell";
import { archiveMonthPath, archivePath, archiveYearPath } from "@/lib/content/addresses/urls";
import { type ContentIndex, groupByDate } from "@/lib/content/content-index";
import { text } from "@/lib/site/text";
import { ArchiveRows } from "./archive-rows";
import { ListHeader } from "./list-header";
import { MonthLinks } from "./month-links";
import { SectionHeading } from "./section-heading";

/** How many of the newest articles are listed; all are on the pages of their years. */
const newestCount = 100;

/** Every year and month with its count, then the newest articles by month. */
export function ArchivePage({ listed, years }: Pick<ContentIndex, "listed" | "years">) {
  return (
    <PageShell path={archivePath}>
      <ListHeader kind={text.browse} title={text.archive} note={text.articleCount(listed.length)} />
      <nav aria-label={text.yearsAndMonths} className="mb-12">
        <ul className="divide-y divide-rule">
          {years.map((entry) => (
            <li key={entry.year} className="grid gap-x-5 py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
              <a
                href={archiveYearPath(entry.year)}
                className="inline-block justify-self-start py-1 font-bold no-underline hover:text-accent"
              >
                {text.year(entry.year)}{" "}
                <span className="count font-normal text-muted text-sm">
                  {text.count(entry.articles.length)}
                </span>
              </a>
              <MonthLinks {...entry} />
            </li>
          ))}
        </ul>
      </nav>
      {groupByDate(listed.slice(0, newestCount)).flatMap(({ year, months }) =>
        months.map(({ month, articles }) => (
          <section key={`${year}-${month}`} aria-labelledby={`newest-${year}-${month}`} className="mb-10">
            <SectionHeading
              id={`newest-${year}-${month}`}
              title={text.monthOfYear(year, month)}
              href={archiveMonthPath(year, month)}
            />
            <ArchiveRows articles={articles} />
          </section>
        )),
      )}
    </PageShell>
  );
}
