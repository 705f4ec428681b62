import { CardText } from "@/components/ui/card-text";
import { KoreanText } from "@/components/ui/korean-text";
import type { Article } from "@/lib/content/article";
import { publicImage } from "@/lib/site/public-image";
import { CardImage } from "./card-image";
import { Headline } from "./headline";

interface LeadStoryProps {
  readonly article: Article;
  /** `known` where the heading above already says it. */
  readonly category?: "named" | "known";
}

/** The story that the front page or a category opens with: with a picture beside it, or else across the page. */
export async function LeadStory({ article, category = "named" }: LeadStoryProps) {
  const { cardImage, categories, description, publishedAt, title } = article;
  const pictured = cardImage && (await publicImage(cardImage.src)) !== undefined;
  return (
    <article className={pictured ? "grid gap-5 xl:grid-cols-[3fr_2fr] xl:gap-8" : "max-w-measure"}>
      {pictured && (
        <CardImage
          image={cardImage}
          className="w-full"
          sizes="(min-width: 80rem) 38rem, (min-width: 64rem) 60vw, 92vw"
          loading="first"
        />
      )}
      <div>
        <CardText
          category={category === "named" ? categories[0] : undefined}
          publishedAt={publishedAt}
          size="large"
        >
          <Headline article={article} level="h2" className={`font-extrabold ${sizeOf(title)}`} />
          {description && (
            <p className="mt-3 text-lg text-muted">
              <KoreanText>{description}</KoreanText>
            </p>
          )}
        </CardText>
      </div>
    </article>
  );
}

/** Beside a picture a line holds about nine syllables at the largest size: a long headline is set smaller. */
function sizeOf(title: string): string {
  if (title.length > 48) return "text-2xl";
  return title.length > 34 ? "text-2xl lg:text-3xl" : "text-3xl lg:text-4xl";
}
