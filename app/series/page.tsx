import type { Metadata } from "next";
import { TermIndexPage } from "@/components/listing/term-index-page";
import { siteContent } from "@/lib/site/content";
import { seriesList } from "@/lib/site/term-lists";

export const metadata: Metadata = { title: seriesList.kind, alternates: { canonical: seriesList.indexPath } };

export default async function Page() {
  return <TermIndexPage list={seriesList} terms={seriesList.termsOf(await siteContent())} />;
}
