import type { Metadata } from "next";
import { GuideIndexPage } from "@/components/guide/guide-index-page";
import { loadGuide } from "@/lib/content/guide";
import { text } from "@/lib/site/text";

/** For editors only, so not indexed by search engines. */
export const metadata: Metadata = { title: text.guide, robots: { index: false } };

export default async function Page() {
  return <GuideIndexPage pages={await loadGuide(process.cwd())} />;
}
