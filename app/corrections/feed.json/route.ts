import { correctionsFeed } from "../../site-feed";

export const dynamic = "force-dynamic";

export function GET(request: Request) {
  return correctionsFeed(request, "json");
}
