import { categoryList } from "@/lib/site/term-lists";
import { newestPages } from "../../../find-term-page";
import { termFeed } from "../../../site-feed";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return newestPages(categoryList);
}

export async function GET(_request: Request, { params }: RouteContext<"/categories/[slug]/feed.xml">) {
  return termFeed("xml", categoryList, await params);
}
