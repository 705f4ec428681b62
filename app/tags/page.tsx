import type { Metadata } from "next";
import { TermIndexPage } from "@/components/listing/term-index-page";
import { tagPath, tagsPath } from "@/lib/content/urls";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";

export const metadata: Metadata = { title: text.tags, alternates: { canonical: tagsPath } };

export default async function Page() {
  const { tags } = await siteContent();
  return <TermIndexPage title={text.tags} path={tagsPath} terms={tags} pathOf={tagPath} headlines={0} />;
}
