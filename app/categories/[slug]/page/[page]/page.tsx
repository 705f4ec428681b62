import type { Metadata } from "next";
import { CategoryPage } from "@/components/listing/category-page";
import { categoryList } from "@/lib/site/term-lists";
import { findTermPage, furtherPages, termMetadata } from "../../../../find-term-page";

export function generateStaticParams() {
  return furtherPages(categoryList);
}

export async function generateMetadata({
  params,
}: PageProps<"/categories/[slug]/page/[page]">): Promise<Metadata> {
  return termMetadata(categoryList, await params);
}

export default async function Page({ params }: PageProps<"/categories/[slug]/page/[page]">) {
  return <CategoryPage {...(await findTermPage(categoryList, await params))} />;
}
