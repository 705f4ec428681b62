import { authorList } from "@/lib/site/term-lists";
import { ArticleList } from "./article-list";
import { TermListPage, type TermPageProps } from "./term-list-page";

/** A page of what one author wrote. */
export function AuthorPage({ term, page }: TermPageProps) {
  return (
    <TermListPage list={authorList} term={term} page={page}>
      <ArticleList articles={page.items} />
    </TermListPage>
  );
}
