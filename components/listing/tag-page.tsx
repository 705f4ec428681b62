import { tagPath } from "@/lib/content/addresses/urls";
import { relatedTags } from "@/lib/content/lists/related-tags";
import { siteContent } from "@/lib/site/content";
import { tagList } from "@/lib/site/term-lists";
import { text } from "@/lib/site/text";
import { ArticleList } from "./article-list";
import { CountedTerms } from "./counted-terms";
import { TermListPage, type TermPageProps } from "./term-list-page";

const mostRelated = 10;

/** A page of a tag; the newest ends with the tags that stand beside it. */
export async function TagPage({ term, page }: TermPageProps) {
  const related = page.number === undefined ? relatedTags(term, await siteContent(), mostRelated) : [];
  return (
    <TermListPage list={tagList} term={term} page={page}>
      <ArticleList articles={page.items} />
      {related.length > 0 && (
        <CountedTerms
          id="related-tags"
          title={text.relatedTags}
          terms={related.map(({ slug, label, articles }) => ({ slug, label, count: articles.length }))}
          pathOf={tagPath}
        />
      )}
    </TermListPage>
  );
}
