import type { Metadata } from "next";
import { ArchivePage } from "@/components/listing/archive-page";
import { archivePath } from "@/lib/content/addresses/urls";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";

export const metadata: Metadata = { title: text.archive, alternates: { canonical: archivePath } };

export default async function Page() {
  const { listed, years } = await siteContent();
  return <ArchivePage listed={listed} years={years} />;
}
