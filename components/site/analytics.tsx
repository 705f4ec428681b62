import type { Site } from "@/lib/settings/config";
import type { Stage } from "@/lib/settings/stage";

interface AnalyticsProps extends Pick<Site, "analytics"> {
  readonly stage: Stage;
}

/** The script that counts visits, where a site asks for one, and for readers alone: editors' previews are no visits. */
export function Analytics({ analytics, stage }: AnalyticsProps) {
  if (analytics === undefined || stage !== "production") return null;
  return <script defer src={analytics.script} data-domain={analytics.domain} />;
}
