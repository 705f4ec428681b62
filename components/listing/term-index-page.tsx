import { PageShell } from "@/components/site/page-shell";
import { KoreanText } from "@/components/ui/korean-text";
import { archivePath } from "@/lib/content/addresses/urls";
import type { TermEntry } from "@/lib/content/content-index";
import type { TermList } from "@/lib/site/term-lists";
import { text } from "@/lib/site/text";
import { Headline } from "./headline";
import { ListHeader } from "./list-header";

/** How many headlines stand under each term. */
const headlines = 3;

interface TermIndexPageProps {
  readonly list: TermList;
  readonly terms: readonly TermEntry[];
}

/** Every term of a list: what it is about, how many articles it has, and its newest. */
export function TermIndexPage({ list, terms }: TermIndexPageProps) {
  return (
    <PageShell path={list.indexPath}>
      <ListHeader
        kind={text.browse}
        kindPath={archivePath}
        title={list.kind}
        note={list.countOf(terms.length)}
      />
      {terms.length === 0 && <p className="py-8 text-muted">{text.noArticles}</p>}
      <ul className="grid gap-x-10 gap-y-10 sm:grid-cols-2 xl:grid-cols-3">
        {terms.map(({ slug, label, articles }) => (
          <li key={slug} className="border-ink border-t-2 pt-3">
            <h2 className="font-bold text-lg">
              <a href={list.pathOf(slug)} className="no-underline hover:underline">
                {label}{" "}
                <span className="count font-normal text-muted text-sm">{text.count(articles.length)}</span>
              </a>
            </h2>
            <Description>{list.descriptionOf(slug)}</Description>
            <ul className="mt-2 divide-y divide-rule">
              {articles.slice(0, headlines).map((article) => (
                <li key={article.slug} className="py-2">
                  <Headline article={article} level="h3" className="font-medium text-sm" />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </PageShell>
  );
}

function Description({ children }: { children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <p className="mt-1 text-muted text-sm">
      <KoreanText>{children}</KoreanText>
    </p>
  );
}
