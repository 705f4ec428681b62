import { ArticleCard } from "@/components/listing/article-card";
import { SectionHeading } from "@/components/listing/section-heading";
import type { Article } from "@/lib/content/article";
import { text } from "@/lib/site/text";

export function RelatedArticles({ articles }: { articles: readonly Article[] }) {
  return (
    <section aria-labelledby="_related" className="no-print mt-12">
      <SectionHeading id="_related" title={text.related} />
      <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
        {articles.map((article) => (
          <li key={article.slug}>
            <ArticleCard article={article} layout="plain" />
          </li>
        ))}
      </ul>
    </section>
  );
}
