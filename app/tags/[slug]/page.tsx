import type { Metadata } from "next";
import { TermListPage } from "@/components/listing/term-list-page";
import { tagPath } from "@/lib/content/urls";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";
import { findTermPage, termMetadata } from "../../find-term-page";

const listOf = { pathOf: tagPath, titleOf: text.withTag };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { tags } = await siteContent();
  return tags.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<"/tags/[slug]">): Promise<Metadata> {
  const { tags } = await siteContent();
  return termMetadata(findTermPage(tags, await params), listOf);
}

export default async function Page({ params }: PageProps<"/tags/[slug]">) {
  const { tags } = await siteContent();
  return <TermListPage kind={text.tags} pathOf={tagPath} {...findTermPage(tags, await params)} />;
}
