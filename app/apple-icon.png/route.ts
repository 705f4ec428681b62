import { siteIcon } from "@/lib/server/site-icons";

export const dynamic = "force-static";

export function GET() {
  return siteIcon("/apple-icon.png");
}
