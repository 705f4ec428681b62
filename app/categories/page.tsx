import type { Metadata } from "next";
import { TermIndexPage } from "@/components/listing/term-index-page";
import { categoriesPath, categoryPath } from "@/lib/content/urls";
import { siteContent } from "@/lib/site/content";
import { text } from "@/lib/site/text";

export const metadata: Metadata = { title: text.categories, alternates: { canonical: categoriesPath } };

export default async function Page() {
  const { categories } = await siteContent();
  return (
    <TermIndexPage
      title={text.categories}
      path={categoriesPath}
      terms={categories}
      pathOf={categoryPath}
      headlines={3}
    />
  );
}
