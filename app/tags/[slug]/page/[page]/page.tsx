import type { Metadata } from "next";
import { TagPage } from "@/components/listing/tag-page";
import { tagList } from "@/lib/site/term-lists";
import { findTermPage, furtherPages, termMetadata } from "../../../../find-term-page";

export function generateStaticParams() {
  return furtherPages(tagList);
}

export async function generateMetadata({ params }: PageProps<"/tags/[slug]/page/[page]">): Promise<Metadata> {
  return termMetadata(tagList, await params);
}

export default async function Page({ params }: PageProps<"/tags/[slug]/page/[page]">) {
  return <TagPage {...(await findTermPage(tagList, await params))} />;
}
