import { siteLogo } from "@/lib/server/site-icons";

export const dynamic = "force-static";

/** The logo itself, for browsers that support SVG icons. */
export function GET() {
  return new Response(siteLogo(), { headers: { "Content-Type": "image/svg+xml" } });
}
