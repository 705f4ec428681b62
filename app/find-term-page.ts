import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { Article } from "@/lib/content/article";
import type { TermEntry } from "@/lib/content/content-index";
import { type Page, pageCount, paginate } from "@/lib/content/paginate";
import { decodeSegment } from "@/lib/content/urls";
import { text } from "@/lib/site/text";
import site from "@/site.config";

interface TermPage {
  readonly term: TermEntry;
  readonly page: Page<Article>;
}

/** The page of a category's or tag's list that a route's parameters name. */
export function findTermPage(
  terms: readonly TermEntry[],
  params: { readonly slug: string; readonly page?: string },
): TermPage {
  const slug = decodeSegment(params.slug);
  const term = terms.find((entry) => entry.slug === slug);
  const page = term && paginate(term.articles, site.articlesPerPage, Number(params.page ?? "1"));
  if (term === undefined || page === undefined) notFound();
  return { term, page };
}

/** The parameters of every list's pages from the second on. */
export function furtherPages(terms: readonly TermEntry[]): { slug: string; page: string }[] {
  return terms.flatMap(({ slug, articles }) =>
    Array.from({ length: pageCount(articles.length, site.articlesPerPage) - 1 }, (_, place) => ({
      slug,
      page: String(place + 2),
    })),
  );
}

interface ListWords {
  readonly pathOf: (slug: string, page?: number) => string;
  readonly titleOf: (label: string) => string;
}

export function termMetadata({ term, page }: TermPage, { pathOf, titleOf }: ListWords): Metadata {
  const title = titleOf(term.label);
  return {
    title: page.page === 1 ? title : `${title} ${text.page(page.page)}`,
    description: `${title} — ${text.articleCount(term.articles.length)}`,
    alternates: { canonical: pathOf(term.slug, page.page) },
  };
}
