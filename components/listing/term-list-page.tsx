import type { ReactNode } from "react";
import { PageShell } from "@/components/site/page-shell";
import { StructuredData } from "@/components/site/structured-data";
import { homePath } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import type { TermEntry } from "@/lib/content/content-index";
import type { Page } from "@/lib/content/lists/paginate";
import { formatDateRange } from "@/lib/i18n/format-date";
import type { TermList } from "@/lib/site/term-lists";
import { text } from "@/lib/site/text";
import { breadcrumbs, collectionPage } from "@/lib/structured-data/pages";
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
  const crumbs = [
    { name: text.home, path: homePath },
    { name: list.kind, path: list.indexPath },
    { name: term.label, path: pathOf(undefined) },
  ];
  return (
    <PageShell path={pathOf(page.number)}>
      <StructuredData
        nodes={[collectionPage(listOf(list, term, page), page.items, site), breadcrumbs(crumbs, site.url)]}
      />
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

function listOf(list: TermList, { label, slug }: TermEntry, { number }: Page<Article>) {
  const name = number === undefined ? list.titleOf(label) : `${list.titleOf(label)} ${text.page(number)}`;
  return { name, path: list.pathOf(slug, number), description: list.descriptionOf(slug) };
}

/** On a numbered page also its dates, which never change. */
function noteOf({ articles }: TermEntry, { items, number }: Page<Article>): string {
  const count = text.articleCount(articles.length);
  const [newest] = items;
  const oldest = items.at(-1);
  if (number === undefined || newest === undefined || oldest === undefined) return count;
  const dates = formatDateRange(oldest.publishedAt, newest.publishedAt, site.language);
  return `${count} · ${text.page(number)} · ${dates}`;
}
