import type { Metadata } from "next";
import { TagIndexPage } from "@/components/listing/tag-index-page";
import { siteContent } from "@/lib/site/content";
import { tagList } from "@/lib/site/term-lists";

export const metadata: Metadata = { title: tagList.kind, alternates: { canonical: tagList.indexPath } };

export default async function Page() {
  const { tags } = await siteContent();
  return <TagIndexPage tags={tags} />;
}
