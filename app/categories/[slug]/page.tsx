import type { Metadata } from "next";
import { CategoryPage } from "@/components/listing/category-page";
import { categoryList } from "@/lib/site/term-lists";
import { findTermPage, newestPages, termMetadata } from "../../find-term-page";

export function generateStaticParams() {
  return newestPages(categoryList);
}

export async function generateMetadata({ params }: PageProps<"/categories/[slug]">): Promise<Metadata> {
  return termMetadata(categoryList, await params);
}

export default async function Page({ params }: PageProps<"/categories/[slug]">) {
  return <CategoryPage {...(await findTermPage(categoryList, await params))} />;
}
