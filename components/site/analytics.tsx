import type { Site } from "@/lib/settings/config";
import type { Stage } from "@/lib/settings/stage";

interface AnalyticsProps extends Pick<Site, "analytics"> {
  readonly stage: Stage;
}

/** The analytics script, if the site has one; in production only. */
export function Analytics({ analytics, stage }: AnalyticsProps) {
  if (analytics === undefined || stage !== "production") return null;
  return <script defer src={analytics.script} data-domain={analytics.domain} />;
}
