import { PageShell } from "@/components/site/page-shell";
import type { TermEntry } from "@/lib/content/content-index";
import { text } from "@/lib/site/text";
import { ListHeader } from "./list-header";

interface TermIndexPageProps {
  readonly title: string;
  readonly path: string;
  readonly terms: readonly TermEntry[];
  readonly pathOf: (slug: string) => string;
  /** How many headlines stand under each term. */
  readonly headlines: number;
}

/** Every category, or every tag, with its count. */
export function TermIndexPage({ title, path, terms, pathOf, headlines }: TermIndexPageProps) {
  return (
    <PageShell path={path}>
      <ListHeader kind={text.archive} title={title} note={text.termCount(terms.length)} />
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 xl:grid-cols-3">
        {terms.map(({ slug, label, articles }) => (
          <li key={slug} className="border-rule border-t pt-3">
            <h2 className="font-bold text-lg">
              <a href={pathOf(slug)} className="no-underline hover:underline">
                {label}{" "}
                <span className="count font-normal text-muted text-sm">{text.count(articles.length)}</span>
              </a>
            </h2>
            {articles.slice(0, headlines).map((article) => (
              <p key={article.slug} className="mt-1 text-muted text-sm">
                {article.title}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </PageShell>
  );
}
