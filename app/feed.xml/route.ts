import { frontFeed } from "../site-feed";

export const dynamic = "force-dynamic";

export function GET(request: Request) {
  return frontFeed(request, "xml");
}
