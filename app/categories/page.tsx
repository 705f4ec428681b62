import type { Metadata } from "next";
import { TermIndexPage } from "@/components/listing/term-index-page";
import { siteContent } from "@/lib/site/content";
import { categoryList } from "@/lib/site/term-lists";

export const metadata: Metadata = {
  title: categoryList.kind,
  alternates: { canonical: categoryList.indexPath },
};

export default async function Page() {
  return <TermIndexPage list={categoryList} terms={categoryList.termsOf(await siteContent())} />;
}
