import type { Metadata } from "next";
import { TagPage } from "@/components/listing/tag-page";
import { tagList } from "@/lib/site/term-lists";
import { findTermPage, newestPages, termMetadata } from "../../find-term-page";

export function generateStaticParams() {
  return newestPages(tagList);
}

export async function generateMetadata({ params }: PageProps<"/tags/[slug]">): Promise<Metadata> {
  return termMetadata(tagList, await params);
}

export default async function Page({ params }: PageProps<"/tags/[slug]">) {
  return <TagPage {...(await findTermPage(tagList, await params))} />;
}
