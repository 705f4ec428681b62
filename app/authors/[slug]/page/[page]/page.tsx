import type { Metadata } from "next";
import { AuthorPage } from "@/components/listing/author-page";
import { authorList } from "@/lib/site/term-lists";
import { findTermPage, furtherPages, termMetadata } from "../../../../find-term-page";

export function generateStaticParams() {
  return furtherPages(authorList);
}

export async function generateMetadata({
  params,
}: PageProps<"/authors/[slug]/page/[page]">): Promise<Metadata> {
  return termMetadata(authorList, await params);
}

export default async function Page({ params }: PageProps<"/authors/[slug]/page/[page]">) {
  return <AuthorPage {...(await findTermPage(authorList, await params))} />;
}
