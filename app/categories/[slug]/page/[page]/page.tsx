import type { Metadata } from "next";
import { TermListPage } from "@/components/listing/term-list-page";
import { categoryPath } from "@/lib/content/urls";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";
import { findTermPage, furtherPages, termMetadata } from "../../../../find-term-page";

const listOf = { pathOf: categoryPath, titleOf: text.inCategory };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { categories } = await siteContent();
  return furtherPages(categories);
}

export async function generateMetadata({
  params,
}: PageProps<"/categories/[slug]/page/[page]">): Promise<Metadata> {
  const { categories } = await siteContent();
  return termMetadata(findTermPage(categories, await params), listOf);
}

export default async function Page({ params }: PageProps<"/categories/[slug]/page/[page]">) {
  const { categories } = await siteContent();
  return (
    <TermListPage kind={text.categories} pathOf={categoryPath} {...findTermPage(categories, await params)} />
  );
}
