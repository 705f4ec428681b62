import { siteLogo } from "@/lib/server/site-icons";

export const dynamic = "force-static";

/** The mark itself, for browsers that draw SVG. */
export function GET() {
  return new Response(siteLogo(), { headers: { "Content-Type": "image/svg+xml" } });
}
