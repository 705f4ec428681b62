import type { Metadata } from "next";
import { partsOfPages, SitePageAt, sitePageMetadata } from "../../site-page";

/** The catch-all route answers every other path. */
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await partsOfPages(2)).map((parts) => ({ first: parts[0] ?? "", second: parts[1] ?? "" }));
}

type Props = PageProps<"/[first]/[second]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { first, second } = await params;
  return sitePageMetadata([first, second]);
}

export default async function Page({ params }: Props) {
  const { first, second } = await params;
  return <SitePageAt parts={[first, second]} />;
}
