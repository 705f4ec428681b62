import type { Metadata } from "next";
import { GlossaryPage } from "@/components/glossary/glossary-page";
import { glossaryPath } from "@/lib/content/addresses/urls";
import { currentStage } from "@/lib/settings/stage";
import { siteGlossary } from "@/lib/site/glossary";
import { text } from "@/lib/site/text";

export const metadata: Metadata = { title: text.glossary, alternates: { canonical: glossaryPath } };

export default function Page() {
  return (
    <GlossaryPage
      glossary={siteGlossary()}
      audience={currentStage() === "production" ? "readers" : "editors"}
    />
  );
}
