import { tagList } from "@/lib/site/term-lists";
import { termFeed } from "../../../site-feed";

export const dynamic = "force-static";

/** None while building, each when it is first asked for: a site may have thousands of tags. */
export function generateStaticParams() {
  return [];
}

export async function GET(_request: Request, { params }: RouteContext<"/tags/[slug]/feed.xml">) {
  return termFeed("xml", tagList, await params);
}
