import { PageShell } from "@/components/site/page-shell";
import { KoreanText } from "@/components/ui/korean-text";
import { PublishedTime } from "@/components/ui/published-time";
import { articlePath, correctionsPath, feedPath } from "@/lib/content/addresses/urls";
import type { CorrectionEntry } from "@/lib/content/lists/corrections";
import { text } from "@/lib/site/text";
import { ListHeader } from "./list-header";

/** All that was corrected, the newest first: when, what, and in which article. */
export function CorrectionsPage({ corrections }: { readonly corrections: readonly CorrectionEntry[] }) {
  const count = corrections.length;
  return (
    <PageShell path={correctionsPath}>
      <ListHeader
        kind={text.browse}
        title={text.corrections}
        note={count === 0 ? text.noCorrections : text.correctionsNote(count)}
      />
      {count > 0 && (
        <ul className="max-w-measure divide-y divide-rule">
          {corrections.map(({ article, date, text: words }) => (
            <li key={`${article.slug} ${date} ${words}`} className="py-5 first:pt-0">
              <h2 className="font-bold text-lg">
                <a href={articlePath(article.slug)} className="no-underline hover:underline">
                  <KoreanText>{article.title}</KoreanText>
                </a>
              </h2>
              <p className="mt-1">
                <KoreanText>{words}</KoreanText>
              </p>
              <p className="mt-1 text-muted text-sm">
                <PublishedTime instant={date} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="no-print mt-8 text-sm">
        <a href={feedPath(correctionsPath, "xml")} className="inline-block py-1 underline hover:text-accent">
          {text.correctionsFeed}
        </a>
      </p>
    </PageShell>
  );
}
