import type { Metadata } from "next";
import { TermIndexPage } from "@/components/listing/term-index-page";
import { siteContent } from "@/lib/site/content";
import { authorList } from "@/lib/site/term-lists";

export const metadata: Metadata = { title: authorList.kind, alternates: { canonical: authorList.indexPath } };

export default async function Page() {
  return <TermIndexPage list={authorList} terms={authorList.termsOf(await siteContent())} />;
}
