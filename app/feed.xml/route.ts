import { frontFeed } from "../site-feed";

export const dynamic = "force-static";

export function GET() {
  return frontFeed("xml");
}
