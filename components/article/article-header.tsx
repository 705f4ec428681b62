import { KoreanText } from "@/components/ui/korean-text";
import { PublicationMark } from "@/components/ui/publication-mark";
import { PublishedTime } from "@/components/ui/published-time";
import { categoryPath, seriesPath } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import { type SeriesPlace, termBySlug } from "@/lib/content/content-index";
import type { RenderedBody } from "@/lib/markdown/body";
import { readingTime } from "@/lib/reader/reading-time";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { AiUse } from "./ai-use";
import { Byline } from "./byline";
import { LeadFigure } from "./lead-figure";
import { foreignLanguage } from "./site-language";

interface ArticleHeaderProps {
  readonly article: Article;
  readonly body: RenderedBody;
  readonly series: SeriesPlace | undefined;
}

/** Headline, standfirst, who wrote it and when, and the lead image. */
export async function ArticleHeader({ article, body, series }: ArticleHeaderProps) {
  const { authors, categories, description, leadImage, publication, publishedAt, title, updatedAt } = article;
  const content = await siteContent();
  const sections = categories.filter(({ slug }) => termBySlug(content.categories, slug) !== undefined);
  return (
    <header className="mb-9">
      {sections.length > 0 && (
        <ul className="flex flex-wrap gap-x-3 font-medium text-accent text-sm">
          {sections.map(({ label, slug }) => (
            <li key={slug}>
              <a href={categoryPath(slug)} className="inline-block py-1 no-underline hover:underline">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      <h1 className="mt-1 font-extrabold text-3xl sm:text-4xl">
        <PublicationMark publication={publication} />
        <KoreanText>{title}</KoreanText>
      </h1>
      {series && (
        <p className="mt-3 text-muted text-sm">
          <a href={seriesPath(series.slug)} className="no-underline hover:text-accent">
            {text.series}: <span className="font-medium text-ink">{series.label}</span>
          </a>{" "}
          · {text.seriesPart(series.part, series.parts.length)}
        </p>
      )}
      {description && (
        <p className="mt-4 text-lg text-muted">
          <KoreanText>{description}</KoreanText>
        </p>
      )}
      <p
        className="mt-5 flex flex-wrap gap-x-4 gap-y-1 border-rule border-t pt-4 text-muted text-sm"
        lang={foreignLanguage(article) && site.language}
      >
        {authors.length > 0 && (
          <span>
            <span className="sr-only">{text.writtenBy} </span>
            <span className="font-medium text-ink">
              <Byline authors={authors} />
            </span>
          </span>
        )}
        <span>
          {text.published} <PublishedTime instant={publishedAt} />
        </span>
        {updatedAt && (
          <span>
            {text.updated} <PublishedTime instant={updatedAt} />
          </span>
        )}
        {article.readingTime && (
          <span title={text.readingTimeSource}>{text.readingTime(readingTime(body.text))}</span>
        )}
      </p>
      {article.ai.length > 0 && <AiUse uses={article.ai} />}
      {leadImage && <LeadFigure image={leadImage} />}
    </header>
  );
}
