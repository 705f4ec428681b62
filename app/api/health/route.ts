import { adviceFor } from "@/lib/log/advice.ts";
import { log } from "@/lib/log/log.ts";
import { openIndex } from "@/lib/search/search-index.ts";
import { currentDeployment } from "@/lib/server/health/deployment.ts";
import { healthReport } from "@/lib/server/health/health-report.ts";
import { currentStage } from "@/lib/settings/stage.ts";
import { siteContent } from "@/lib/site/content.ts";
import { isReady } from "@/lib/site/read-ahead.ts";
import { developmentIndex, inRoot, servedIndex } from "@/lib/site/search-files.ts";
import { version } from "@/package.json";

export const dynamic = "force-dynamic";

/** The health of this deployment: 200, or 503 with what fails. A starting server answers when it is ready. */
export async function GET(): Promise<Response> {
  await isReady();
  const stage = currentStage();
  const report = await healthReport({
    version,
    deployment: currentDeployment(),
    stage,
    async content() {
      const { listed, categories, tags } = await siteContent();
      return { articles: listed.length, categories: categories.length, tags: tags.length };
    },
    search: () => openIndex(inRoot(stage === "development" ? developmentIndex : servedIndex)).close(),
    onFailure: (part, error) => log("error", failure(part, error), { error }),
  });
  return Response.json(report, {
    status: report.status === "ok" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}

function failure(part: "content" | "search", error: unknown): string {
  if (part === "content") return `The articles cannot be read. ${adviceFor(error)}`;
  return "The search index cannot be opened: make it anew with `npm run search-index`, or build again.";
}
