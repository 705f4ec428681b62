import { categoryPath } from "@/lib/content/addresses/urls";
import type { CategoryStrip as Strip } from "@/lib/content/lists/front-page";
import { ArticleCard } from "./article-card";
import { Headline } from "./headline";
import { SectionHeading } from "./section-heading";

/** A category on the front page: one story in full and the others as headlines; headlines alone where all stand above. */
export function CategoryStrip({ slug, label, articles, content }: Strip) {
  const [first] = content === "fresh" ? articles : [];
  const headlines = articles.filter((article) => article !== first);
  return (
    <section>
      <SectionHeading title={label} href={categoryPath(slug)} />
      {first && <ArticleCard article={first} layout="stack" category="known" />}
      {headlines.length > 0 && (
        <ul
          className={`divide-y divide-rule ${first === undefined ? "-mt-2.5" : "mt-4 border-rule border-t"}`}
        >
          {headlines.map((article) => (
            <li key={article.slug} className="py-2.5">
              <Headline article={article} level="h3" className="font-medium text-base" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
