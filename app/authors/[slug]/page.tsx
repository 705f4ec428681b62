import type { Metadata } from "next";
import { AuthorPage } from "@/components/listing/author-page";
import { authorList } from "@/lib/site/term-lists";
import { findTermPage, newestPages, termMetadata } from "../../find-term-page";

export function generateStaticParams() {
  return newestPages(authorList);
}

export async function generateMetadata({ params }: PageProps<"/authors/[slug]">): Promise<Metadata> {
  return termMetadata(authorList, await params);
}

export default async function Page({ params }: PageProps<"/authors/[slug]">) {
  return <AuthorPage {...(await findTermPage(authorList, await params))} />;
}
