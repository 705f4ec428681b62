import { KoreanText } from "@/components/ui/korean-text";
import { PublicationMark } from "@/components/ui/publication-mark";
import { PublishedTime } from "@/components/ui/published-time";
import type { Article } from "@/lib/content/article";
import { articlePath } from "@/lib/content/urls";
import { CardImage } from "./card-image";

interface ArticleCardProps {
  readonly article: Article;
  /** `row` puts the image beside the text, `stack` above it, `plain` leaves it out. */
  readonly layout: "row" | "stack" | "plain";
  readonly headingLevel?: "h2" | "h3";
}

export function ArticleCard({ article, layout, headingLevel: Heading = "h3" }: ArticleCardProps) {
  const { cardImage, categories, description, publication, publishedAt, slug, title } = article;
  return (
    <article className={layout === "row" ? "flex items-start gap-5 sm:gap-7" : ""}>
      {cardImage && layout === "stack" && (
        <CardImage image={cardImage} className="mb-3 w-full" sizes="(min-width: 48rem) 20rem, 92vw" />
      )}
      <div className="min-w-0 grow">
        {categories[0] && <p className="font-medium text-accent text-xs">{categories[0].label}</p>}
        <Heading className={`font-bold ${layout === "row" ? "text-xl" : "text-lg"}`}>
          <a href={articlePath(slug)} className="no-underline hover:underline">
            <PublicationMark publication={publication} />
            <KoreanText>{title}</KoreanText>
          </a>
        </Heading>
        {description && layout !== "plain" && (
          <p className="mt-1.5 line-clamp-3 text-muted text-sm">
            <KoreanText>{description}</KoreanText>
          </p>
        )}
        <p className="mt-1.5 text-muted text-xs">
          <PublishedTime instant={publishedAt} />
        </p>
      </div>
      {cardImage && layout === "row" && (
        <CardImage
          image={cardImage}
          className="w-28 shrink-0 sm:w-52"
          sizes="(min-width: 40rem) 13rem, 7rem"
        />
      )}
    </article>
  );
}
