import { siteIcon } from "@/lib/site/logo";

export const dynamic = "force-static";

export function GET() {
  return siteIcon("/favicon.ico");
}
