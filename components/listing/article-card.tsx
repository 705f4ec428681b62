import { CardText } from "@/components/ui/card-text";
import { KoreanText } from "@/components/ui/korean-text";
import type { Article } from "@/lib/content/article";
import { CardImage } from "./card-image";
import { Headline } from "./headline";

interface ArticleCardProps {
  readonly article: Article;
  /** `row` puts the image beside the text, `stack` above it, `plain` leaves it out. */
  readonly layout: "row" | "stack" | "plain";
  readonly headingLevel?: "h2" | "h3";
  /** `known` if the heading above the card already says it. */
  readonly category?: "named" | "known";
}

/** The image's column is there before the image is, or the text would shrink when the rest of the page arrives. */
const besideImage =
  "grid grid-cols-[minmax(0,1fr)_7rem] items-start gap-5 sm:grid-cols-[minmax(0,1fr)_13rem] sm:gap-7";

export function ArticleCard({ article, layout, headingLevel = "h3", category = "named" }: ArticleCardProps) {
  const { cardImage, categories, description, publishedAt } = article;
  return (
    <article className={layout === "row" && cardImage ? besideImage : ""}>
      {cardImage && layout === "stack" && (
        <CardImage
          image={cardImage}
          className="mb-3 w-full"
          sizes="(min-width: 80rem) 28rem, (min-width: 40rem) 45vw, 92vw"
        />
      )}
      <div className="min-w-0">
        <CardText category={category === "named" ? categories[0] : undefined} publishedAt={publishedAt}>
          <Headline
            article={article}
            level={headingLevel}
            className={`font-bold ${layout === "row" ? "text-xl" : "text-lg"}`}
          />
          {description && layout !== "plain" && (
            <p className="mt-1.5 line-clamp-3 text-muted text-sm">
              <KoreanText>{description}</KoreanText>
            </p>
          )}
        </CardText>
      </div>
      {cardImage && layout === "row" && (
        <CardImage image={cardImage} className="w-full" sizes="(min-width: 40rem) 13rem, 7rem" />
      )}
    </article>
  );
}
