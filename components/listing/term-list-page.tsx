import type { ReactNode } from "react";
import { PageShell } from "@/components/site/page-shell";
import type { Article } from "@/lib/content/article";
import type { TermEntry } from "@/lib/content/content-index";
import type { Page } from "@/lib/content/paginate";
import { formatDateRange } from "@/lib/i18n/format-date";
import type { TermList } from "@/lib/site/term-lists";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { ListHeader } from "./list-header";
import { Pagination } from "./pagination";

/** What a route knows about the page that it shows. */
export interface TermPageProps {
  readonly term: TermEntry;
  readonly page: Page<Article>;
}

interface TermListPageProps extends TermPageProps {
  readonly list: TermList;
  readonly children: ReactNode;
}

/** What every page of a term's articles has: its head, and the way to the other pages. */
export function TermListPage({ list, term, page, children }: TermListPageProps) {
  const pathOf = (number: number | undefined) => list.pathOf(term.slug, number);
  return (
    <PageShell path={pathOf(page.number)}>
      <ListHeader
        kind={list.kind}
        kindPath={list.indexPath}
        title={term.label}
        note={noteOf(term, page)}
        description={page.number === undefined ? list.descriptionOf(term.slug) : undefined}
      />
      {children}
      <Pagination number={page.number} numbered={page.numbered} pathOf={pathOf} />
    </PageShell>
  );
}

/** On a page with a number, its dates too: they never change, as what it holds does not. */
function noteOf({ articles }: TermEntry, { items, number }: Page<Article>): string {
  const count = text.articleCount(articles.length);
  const [newest] = items;
  const oldest = items.at(-1);
  if (number === undefined || newest === undefined || oldest === undefined) return count;
  const dates = formatDateRange(oldest.publishedAt, newest.publishedAt, site.language);
  return `${count} · ${text.page(number)} · ${dates}`;
}
