import { PageShell } from "@/components/site/page-shell";
import type { TermEntry } from "@/lib/content/content-index";
import { seriesPath } from "@/lib/content/urls";
import { text } from "@/lib/site/text";
import { ArticleList } from "./article-list";
import { ListHeader } from "./list-header";

/** A series' parts in reading order, the oldest first. */
export function SeriesPage({ slug, label, articles }: TermEntry) {
  return (
    <PageShell path={seriesPath(slug)}>
      <ListHeader kind={text.series} title={label} note={text.seriesParts(articles.length)} />
      <ArticleList articles={articles.toReversed()} />
    </PageShell>
  );
}
