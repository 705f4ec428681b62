import type { Article } from "@/lib/content/article";
import { text } from "@/lib/site/text";
import { ArticleCard } from "./article-card";

interface ArticleListProps {
  readonly articles: readonly Article[];
  readonly headingLevel?: "h2" | "h3";
  /** `known` where the page's heading already says it. */
  readonly category?: "named" | "known";
}

export function ArticleList({ articles, headingLevel = "h2", category }: ArticleListProps) {
  if (articles.length === 0) return <p className="py-8 text-muted">{text.noArticles}</p>;
  return (
    <ul className="divide-y divide-rule">
      {articles.map((article) => (
        <li key={article.slug} className="py-6 first:pt-0">
          <ArticleCard article={article} layout="row" headingLevel={headingLevel} category={category} />
        </li>
      ))}
    </ul>
  );
}
