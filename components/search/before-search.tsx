import { Headline } from "@/components/listing/headline";
import { SectionHeading } from "@/components/listing/section-heading";
import { TermLinks } from "@/components/listing/term-links";
import { categoriesPath, categoryPath, tagPath, tagsPath } from "@/lib/content/addresses/urls";
import type { SearchFacets } from "@/lib/search/search-answer";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";

const newestShown = 5;

/** What stands under the field before anything is typed: what is new, where else to look, and what one can type. */
export async function BeforeSearch({ categories, tags }: Pick<SearchFacets, "categories" | "tags">) {
  const { listed } = await siteContent();
  const newest = listed.slice(0, newestShown);
  return (
    <div className="mt-6">
      <div data-search-recent="" />
      {newest.length > 0 && (
        <section>
          <h2 className="mb-2 font-bold">{text.latest}</h2>
          <ul className="divide-y divide-rule">
            {newest.map((article) => (
              <li key={article.slug} className="py-2">
                <Headline article={article} level="h3" className="font-medium text-base" />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="search-ways">
        {categories.length > 0 && (
          <section className="mt-12">
            <SectionHeading title={text.categories} href={categoriesPath} />
            <TermLinks terms={categories} pathOf={(slug) => categoryPath(slug)} />
          </section>
        )}
        {tags.length > 0 && (
          <section className="mt-12">
            <SectionHeading title={text.frequentTags} href={tagsPath} />
            <TermLinks terms={tags} pathOf={(slug) => tagPath(slug)} />
          </section>
        )}
      </div>
      <section className="mt-12">
        <h2 className="mb-4 font-bold">{text.search.howTo}</h2>
        <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
          {text.search.howToExamples.map(([what, example]) => (
            <div key={what}>
              <dt className="text-muted text-sm">{what}</dt>
              <dd className="font-medium text-lg">{example}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
