import type { Metadata } from "next";
import { partsOfPages, SitePageAt, sitePageMetadata } from "../site-page";

/** The catch-all route answers every other path. */
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await partsOfPages(1)).map((parts) => ({ first: parts[0] ?? "" }));
}

type Props = PageProps<"/[first]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { first } = await params;
  return sitePageMetadata([first]);
}

export default async function Page({ params }: Props) {
  const { first } = await params;
  return <SitePageAt parts={[first]} />;
}
