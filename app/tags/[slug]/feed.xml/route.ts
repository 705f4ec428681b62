import type { NextRequest } from "next/server";
import { tagList } from "@/lib/site/term-lists";
import { termFeed } from "../../../site-feed";

export const dynamic = "force-dynamic";

export async function GET(request: NextRequest, { params }: RouteContext<"/tags/[slug]/feed.xml">) {
  return termFeed(request, "xml", tagList, await params);
}
