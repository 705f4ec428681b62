import { PageShell } from "@/components/site/page-shell";
import { StructuredData } from "@/components/site/structured-data";
import { KoreanText } from "@/components/ui/korean-text";
import { PublishedTime } from "@/components/ui/published-time";
import { homePath, seriesIndexPath, seriesPath } from "@/lib/content/addresses/urls";
import type { TermEntry } from "@/lib/content/content-index";
import { formatDateRange } from "@/lib/i18n/format-date";
import { text } from "@/lib/site/text";
import { breadcrumbs, collectionPage } from "@/lib/structured-data/pages";
import site from "@/site.config";
import { Headline } from "./headline";
import { ListHeader } from "./list-header";

/** A series' parts in reading order, the oldest first, each with its number. */
export function SeriesPage({ slug, label, articles }: TermEntry) {
  const parts = articles.toReversed();
  const list = { name: text.partsOfSeries(label), path: seriesPath(slug), description: undefined };
  const crumbs = [
    { name: text.home, path: homePath },
    { name: text.series, path: seriesIndexPath },
    { name: label, path: seriesPath(slug) },
  ];
  return (
    <PageShell path={seriesPath(slug)}>
      <StructuredData nodes={[collectionPage(list, parts, site), breadcrumbs(crumbs, site.url)]} />
      <ListHeader kind={text.series} kindPath={seriesIndexPath} title={label} note={noteOf(parts)} />
      <ol className="max-w-measure divide-y divide-rule">
        {parts.map((article, place) => (
          <li
            key={article.slug}
            className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-3 py-6 first:pt-0 sm:grid-cols-[3.5rem_minmax(0,1fr)]"
          >
            <span className="font-black text-2xl text-accent tabular-nums">
              <span aria-hidden="true">{place + 1}</span>
              <span className="sr-only">{text.seriesPart(place + 1, parts.length)}</span>
            </span>
            <div>
              <Headline article={article} level="h2" className="font-bold text-xl" />
              {article.description && (
                <p className="mt-1.5 line-clamp-3 text-muted text-sm">
                  <KoreanText>{article.description}</KoreanText>
                </p>
              )}
              <p className="mt-1.5 text-muted text-xs">
                <PublishedTime instant={article.publishedAt} form="relative" />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </PageShell>
  );
}

function noteOf(parts: TermEntry["articles"]): string {
  const [first] = parts;
  const last = parts.at(-1);
  const count = text.seriesParts(parts.length);
  if (first === undefined || last === undefined || parts.length === 1) return count;
  return `${count} · ${formatDateRange(first.publishedAt, last.publishedAt, site.language)}`;
}
