import { archiveMonthPath } from "@/lib/content/addresses/urls";
import type { YearEntry } from "@/lib/content/content-index";
import { text } from "@/lib/site/text";

/** The months of a year that have articles, January first, each with its count. */
export function MonthLinks({ year, months }: YearEntry) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {months.toReversed().map(({ month, articles }) => (
        <li key={month}>
          <a
            href={archiveMonthPath(year, month)}
            aria-label={`${text.monthOfYear(year, month)} ${text.count(articles.length)}`}
            className="inline-block py-1 no-underline hover:text-accent"
          >
            {text.month(month)} <span className="count text-muted">{articles.length}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
