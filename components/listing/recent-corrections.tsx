import { KoreanText } from "@/components/ui/korean-text";
import { PublishedTime } from "@/components/ui/published-time";
import type { CorrectedArticle } from "@/lib/content/lists/front-page";
import { text } from "@/lib/site/text";
import { Headline } from "./headline";
import { SectionHeading } from "./section-heading";

/** What the newsroom got wrong last, in the open. */
export function RecentCorrections({ corrections }: { corrections: readonly CorrectedArticle[] }) {
  return (
    <section className="mt-14">
      <SectionHeading title={text.recentCorrections} />
      <ul className="divide-y divide-rule">
        {corrections.map(({ article, correction }) => (
          <li
            key={article.slug + correction.date + correction.text}
            className="grid gap-x-8 py-4 first:pt-0 sm:grid-cols-[8.5rem_minmax(0,1fr)]"
          >
            <p className="text-muted text-sm">
              <PublishedTime instant={correction.date} form="relative" />
            </p>
            <div>
              <Headline article={article} level="h3" className="font-bold text-base" />
              <p className="mt-1 line-clamp-3 text-muted text-sm">
                <KoreanText>{correction.text}</KoreanText>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
