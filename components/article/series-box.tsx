import { KoreanText } from "@/components/ui/korean-text";
import { articlePath, seriesPath } from "@/lib/content/addresses/urls";
import type { SeriesPlace } from "@/lib/content/content-index";
import { text } from "@/lib/site/text";

/** How many parts the box lists; the rest are on the page of the series. */
const partsInBox = 7;

/** The article's place in its series, and the parts around it in reading order. */
export function SeriesBox({ label, slug, part, parts }: SeriesPlace) {
  const first = Math.max(0, Math.min(part - 1 - Math.floor(partsInBox / 2), parts.length - partsInBox));
  return (
    <nav aria-labelledby="_series" className="no-print mt-12 border-ink border-t-2 pt-3">
      <p className="font-medium text-accent text-sm">
        {text.series} · {text.seriesPart(part, parts.length)}
      </p>
      <h2 id="_series" className="font-bold text-xl">
        <a href={seriesPath(slug)} className="no-underline hover:underline">
          {label}
        </a>
      </h2>
      <ol start={first + 1} className="mt-3 list-decimal divide-y divide-rule pl-6 marker:text-muted">
        {parts.slice(first, first + partsInBox).map((article, place) => (
          <li key={article.slug} className="py-2 pl-1">
            {first + place + 1 === part ? (
              <strong aria-current="page" className="font-bold">
                <KoreanText>{article.title}</KoreanText>
              </strong>
            ) : (
              <a href={articlePath(article.slug)} className="no-underline visited:text-muted hover:underline">
                <KoreanText>{article.title}</KoreanText>
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
