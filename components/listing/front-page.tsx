import { KoreanText } from "@/components/ui/korean-text";
import { PublicationMark } from "@/components/ui/publication-mark";
import { PublishedTime } from "@/components/ui/published-time";
import type { Article } from "@/lib/content/article";
import type { ContentIndex } from "@/lib/content/content-index";
import { selectFrontPage } from "@/lib/content/front-page";
import { archivePath, articlePath, categoryPath } from "@/lib/content/urls";
import { text } from "@/lib/site/text";
import site from "@/site.config";
import { ArticleCard } from "./article-card";
import { CardImage } from "./card-image";
import { SectionHeading } from "./section-heading";

/** The front page: the editors' lead, what stands beside it, the latest, and a strip for each category. */
export function FrontPage({ content }: { content: ContentIndex }) {
  const { lead, secondary, latest, strips } = selectFrontPage(content);
  return (
    <>
      <h1 className="sr-only">{`${site.name} — ${site.tagline}`}</h1>
      {lead === undefined ? <p className="py-8 text-muted">{text.noArticles}</p> : <Lead article={lead} />}
      {secondary.length > 0 && (
        <ul className="mt-8 grid gap-8 border-rule border-t pt-8 sm:grid-cols-2 xl:grid-cols-3">
          {secondary.map((article) => (
            <li key={article.slug}>
              <ArticleCard article={article} layout="stack" headingLevel="h2" />
            </li>
          ))}
        </ul>
      )}
      {latest.length > 0 && (
        <section aria-labelledby="latest" className="mt-12">
          <SectionHeading id="latest" title={text.latest} href={archivePath} />
          <ul className="grid gap-x-10 gap-y-6 md:grid-cols-2">
            {latest.map((article) => (
              <li key={article.slug}>
                <ArticleCard article={article} layout="plain" />
              </li>
            ))}
          </ul>
        </section>
      )}
      {strips.map(({ slug, label, articles }) => (
        <section key={slug} aria-labelledby={`category-${slug}`} className="mt-12">
          <SectionHeading id={`category-${slug}`} title={label} href={categoryPath(slug)} />
          <ul className="grid gap-8 sm:grid-cols-2 xl:grid-cols-3">
            {articles.map((article) => (
              <li key={article.slug}>
                <ArticleCard article={article} layout="stack" />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Lead({ article }: { article: Article }) {
  const { cardImage, categories, description, publication, publishedAt, slug, title } = article;
  return (
    <article className="grid gap-5 xl:grid-cols-[3fr_2fr] xl:gap-8">
      {cardImage && (
        <CardImage
          image={cardImage}
          className="w-full"
          sizes="(min-width: 80rem) 38rem, (min-width: 64rem) 60vw, 92vw"
          loading="first"
        />
      )}
      <div>
        {categories[0] && <p className="font-medium text-accent text-sm">{categories[0].label}</p>}
        <h2 className="font-extrabold text-3xl lg:text-4xl">
          <a href={articlePath(slug)} className="no-underline hover:underline">
            <PublicationMark publication={publication} />
            <KoreanText>{title}</KoreanText>
          </a>
        </h2>
        {description && (
          <p className="mt-3 text-lg text-muted">
            <KoreanText>{description}</KoreanText>
          </p>
        )}
        <p className="mt-3 text-muted text-sm">
          <PublishedTime instant={publishedAt} />
        </p>
      </div>
    </article>
  );
}
