import { PageShell } from "@/components/site/page-shell";
import { archivePath, archiveYearPath, monthId } from "@/lib/content/addresses/urls";
import type { YearEntry } from "@/lib/content/content-index";
import { text } from "@/lib/site/text";
import { ArchiveRows } from "./archive-rows";
import { ListHeader } from "./list-header";
import { MonthLinks } from "./month-links";
import { SectionHeading } from "./section-heading";

interface YearPageProps {
  readonly entry: YearEntry;
  readonly newer: YearEntry | undefined;
  readonly older: YearEntry | undefined;
}

/** Every article of a year by month, on one page, so that the browser's search finds any headline. */
export function YearPage({ entry, newer, older }: YearPageProps) {
  const { year, articles, months } = entry;
  return (
    <PageShell path={archiveYearPath(year)}>
      <ListHeader
        kind={text.archive}
        kindPath={archivePath}
        title={text.archiveOfYear(year)}
        note={text.articleCount(articles.length)}
      />
      <nav aria-label={text.months} className="no-print mb-10">
        <MonthLinks {...entry} />
      </nav>
      {months.map(({ month, articles }) => (
        <section key={month} aria-labelledby={monthId(month)} className="mb-10">
          <SectionHeading id={monthId(month)} title={text.monthOfYear(year, month)} />
          <ArchiveRows articles={articles} />
        </section>
      ))}
      {(newer || older) && (
        <nav aria-label={text.otherYears} className="no-print flex justify-between gap-4 text-sm">
          {newer && <YearLink year={newer.year} rel="prev" />}
          {older && <YearLink year={older.year} rel="next" />}
        </nav>
      )}
    </PageShell>
  );
}

function YearLink({ year, rel }: { year: number; rel: "prev" | "next" }) {
  return (
    <a
      href={archiveYearPath(year)}
      rel={rel}
      className={`inline-flex min-h-11 items-center font-medium no-underline hover:text-accent ${rel === "next" ? "ml-auto" : ""}`}
    >
      {text.archiveOfYear(year)}
    </a>
  );
}
