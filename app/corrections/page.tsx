import type { Metadata } from "next";
import { CorrectionsPage } from "@/components/listing/corrections-page";
import { correctionsPath, feedPath } from "@/lib/content/addresses/urls";
import { allCorrections } from "@/lib/content/lists/corrections";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";

export const metadata: Metadata = {
  title: text.corrections,
  alternates: {
    canonical: correctionsPath,
    types: { "application/atom+xml": feedPath(correctionsPath, "xml") },
  },
};

export default async function Page() {
  const { listed } = await siteContent();
  return <CorrectionsPage corrections={allCorrections(listed)} />;
}
