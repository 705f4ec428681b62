import { archivePath } from "@/lib/content/addresses/urls";
import type { ContentIndex } from "@/lib/content/content-index";
import { selectFrontPage } from "@/lib/content/lists/front-page";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { ArticleCard } from "./article-card";
import { CategoryStrip } from "./category-strip";
import { LeadStory } from "./lead-story";
import { RecentCorrections } from "./recent-corrections";
import { SectionHeading } from "./section-heading";
import { SeriesStrip } from "./series-strip";

/** As many columns as there are stories beside the lead, so that none stands empty. */
const secondaryColumns = ["", "", "sm:grid-cols-2", "sm:grid-cols-2 xl:grid-cols-3"];

/** The front page: the editors' lead, what stands beside it, the latest, a strip for each category, series, corrections. */
export function FrontPage({ content }: { content: ContentIndex }) {
  const { lead, secondary, latest, strips, series, corrections } = selectFrontPage(content);
  return (
    <>
      <h1 className="sr-only">{`${site.name} — ${site.tagline}`}</h1>
      {lead === undefined ? (
        <p className="py-8 text-muted">{text.noArticles}</p>
      ) : (
        <LeadStory article={lead} />
      )}
      {secondary.length > 0 && (
        <ul className={`mt-8 grid gap-8 border-rule border-t pt-8 ${secondaryColumns[secondary.length]}`}>
          {secondary.map((article) => (
            <li key={article.slug} className="last:sm:max-xl:odd:col-span-2">
              <ArticleCard
                article={article}
                layout={secondary.length === 1 ? "row" : "stack"}
                headingLevel="h2"
              />
            </li>
          ))}
        </ul>
      )}
      {latest.length > 0 && (
        <section className="mt-14">
          <SectionHeading title={text.latest} href={archivePath} />
          <ul className="grid gap-x-10 gap-y-6 md:grid-cols-2">
            {latest.map((article) => (
              <li key={article.slug}>
                <ArticleCard article={article} layout="plain" />
              </li>
            ))}
          </ul>
        </section>
      )}
      {strips.length > 0 && (
        <div className="mt-14 grid items-start gap-x-10 gap-y-14 md:grid-cols-2">
          {strips.map((strip) => (
            <CategoryStrip key={strip.slug} {...strip} />
          ))}
        </div>
      )}
      {series.length > 0 && <SeriesStrip series={series} />}
      {corrections.length > 0 && <RecentCorrections corrections={corrections} />}
    </>
  );
}
