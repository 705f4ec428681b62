import type { NextRequest } from "next/server";
import { categoryList } from "@/lib/site/term-lists";
import { termFeed } from "../../../site-feed";

export const dynamic = "force-dynamic";

export async function GET(request: NextRequest, { params }: RouteContext<"/categories/[slug]/feed.xml">) {
  return termFeed(request, "xml", categoryList, await params);
}
