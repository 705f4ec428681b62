import { PageShell } from "@/components/site/page-shell";
import type { Article } from "@/lib/content/article";
import type { TermEntry } from "@/lib/content/content-index";
import type { Page } from "@/lib/content/paginate";
import { text } from "@/lib/site/text";
import { ArticleList } from "./article-list";
import { ListHeader } from "./list-header";
import { Pagination } from "./pagination";

interface TermListPageProps {
  readonly kind: string;
  readonly term: TermEntry;
  readonly page: Page<Article>;
  readonly pathOf: (slug: string, page?: number) => string;
}

/** One page of a category's or a tag's articles. */
export function TermListPage({ kind, term, page, pathOf }: TermListPageProps) {
  const count = text.articleCount(term.articles.length);
  const note = page.pages > 1 ? `${count} · ${text.pageOf(page.page, page.pages)}` : count;
  return (
    <PageShell path={pathOf(term.slug, page.page)}>
      <ListHeader kind={kind} title={term.label} note={note} />
      <ArticleList articles={page.items} />
      <Pagination page={page.page} pages={page.pages} pathOf={(number) => pathOf(term.slug, number)} />
    </PageShell>
  );
}
