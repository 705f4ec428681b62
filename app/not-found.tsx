import type { Metadata } from "next";
import { ArticleList } from "@/components/listing/article-list";
import { SectionHeading } from "@/components/listing/section-heading";
import { PageShell } from "@/components/site/page-shell";
import { archivePath, homePath } from "@/lib/content/addresses/urls";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";

export const metadata: Metadata = { title: text.notFoundTitle };

export default async function NotFound() {
  const { listed } = await siteContent();
  return (
    <PageShell path="">
      <h1 className="font-extrabold text-3xl">{text.notFoundTitle}</h1>
      <p className="mt-3 text-lg text-muted">{text.notFoundText}</p>
      <p className="mt-4 mb-12">
        <a href={homePath} className="text-accent underline">
          {text.home}
        </a>
        {" · "}
        <a href={archivePath} className="text-accent underline">
          {text.archive}
        </a>
      </p>
      <SectionHeading title={text.latest} href={archivePath} />
      <ArticleList articles={listed.slice(0, 5)} headingLevel="h3" />
    </PageShell>
  );
}
