import { KoreanText } from "@/components/ui/korean-text";
import { PublicationMark } from "@/components/ui/publication-mark";
import { articlePath } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";

interface HeadlineProps {
  readonly article: Article;
  readonly level: "h2" | "h3" | "h4";
  readonly className: string;
}

/** A headline that leads to its article; one that was read before is quieter. */
export function Headline({ article, level: Heading, className }: HeadlineProps) {
  return (
    <Heading className={className}>
      <a href={articlePath(article.slug)} className="no-underline visited:text-muted hover:underline">
        <PublicationMark publication={article.publication} />
        <KoreanText>{article.title}</KoreanText>
      </a>
    </Heading>
  );
}
