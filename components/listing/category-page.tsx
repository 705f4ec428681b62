import { tagPath } from "@/lib/content/addresses/urls";
import { selectCategoryLead } from "@/lib/content/lists/front-page";
import { tagsWithin } from "@/lib/content/lists/related-tags";
import { siteContent } from "@/lib/site/content";
import { categoryList } from "@/lib/site/term-lists";
import { text } from "@/lib/site/text";
import { ArticleList } from "./article-list";
import { CountedTerms } from "./counted-terms";
import { LeadStory } from "./lead-story";
import { TermListPage, type TermPageProps } from "./term-list-page";

/** More than these would be the tag index again. */
const mostTags = 24;

/** A page of a category. The newest opens with a lead story of its own, and ends with the tags that stand in it. */
export async function CategoryPage({ term, page }: TermPageProps) {
  if (page.number !== undefined) {
    return (
      <TermListPage list={categoryList} term={term} page={page}>
        <ArticleList articles={page.items} category="known" />
      </TermListPage>
    );
  }
  const { lead, others } = selectCategoryLead(page.items);
  const tags = tagsWithin(term.articles, await siteContent()).slice(0, mostTags);
  return (
    <TermListPage list={categoryList} term={term} page={page}>
      {lead && <LeadStory article={lead} category="known" />}
      {others.length > 0 && (
        <div className="mt-8 border-rule border-t pt-8">
          <ArticleList articles={others} category="known" />
        </div>
      )}
      {tags.length > 0 && (
        <CountedTerms id="tags-within" title={text.tagsWithin(term.label)} terms={tags} pathOf={tagPath} />
      )}
    </TermListPage>
  );
}
