import { seriesIndexPath, seriesPath } from "@/lib/content/addresses/urls";
import type { TermEntry } from "@/lib/content/content-index";
import { text } from "@/lib/site/text";
import { Headline } from "./headline";
import { SectionHeading } from "./section-heading";

/** The series that grew last, each with its newest part. */
export function SeriesStrip({ series }: { series: readonly TermEntry[] }) {
  return (
    <section className="mt-14">
      <SectionHeading title={text.series} href={seriesIndexPath} />
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 xl:grid-cols-3">
        {series.map(({ slug, label, articles }) => (
          <li key={slug}>
            <h3 className="font-bold text-lg">
              <a href={seriesPath(slug)} className="no-underline hover:underline">
                {label}
              </a>
            </h3>
            <p className="text-muted text-xs">{text.seriesParts(articles.length)}</p>
            <p className="mt-2 font-medium text-accent text-xs">{text.newestPart}</p>
            {articles[0] && (
              <Headline article={articles[0]} level="h4" className="text-balance font-medium text-base" />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
