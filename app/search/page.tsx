import type { Metadata } from "next";
import { cache } from "react";
import { SearchPage } from "@/components/search/search-page";
import { parseSearchQuery, type SearchQuery, searchUrl } from "@/lib/search/search-query";
import { siteSearch } from "@/lib/site/search";
import { text } from "@/lib/site/text";

/** Cached, since metadata and page both need it. The address contains the whole query. */
const answerOf = cache((address: string) =>
  siteSearch(parseSearchQuery(new URL(address, "http://localhost").searchParams)),
);

export async function generateMetadata({ searchParams }: PageProps<"/search">): Promise<Metadata> {
  const query = parseSearchQuery(await searchParams);
  const result = await answerOf(searchUrl(query));
  const asked = result.status === "answered" ? result.answer.query : query;
  const pageCount = result.status === "answered" ? result.answer.pageCount : 1;
  const addressOf = (page: number) =>
    page >= 1 && page <= pageCount ? searchUrl({ ...asked, page }) : undefined;
  return {
    title: titleOf(asked),
    alternates: { canonical: searchUrl(asked) },
    // Search results are not indexed; the pages that they link to are.
    robots: { index: false, follow: true },
    pagination: { previous: addressOf(asked.page - 1), next: addressOf(asked.page + 1) },
  };
}

export default async function Page({ searchParams }: PageProps<"/search">) {
  const query = parseSearchQuery(await searchParams);
  return <SearchPage query={query} result={await answerOf(searchUrl(query))} />;
}

function titleOf({ text: words, page }: SearchQuery): string {
  const title = words === "" ? text.search.title : text.search.titleOf(words);
  return page === 1 ? title : `${title} ${text.page(page)}`;
}
