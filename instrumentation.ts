import type { Instrumentation } from "next";

/** Once in each process, before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "production") return;
  const { startTracing } = await import("./lib/log/start-tracing.ts");
  await startTracing();
  const { watchRequests } = await import("./lib/log/watch-requests.ts");
  watchRequests(process.env.LOG_REQUESTS === "all" ? "all" : "failures");
  // A function keeps nothing, makes no pictures, and reads when it has to; its host sets headers and refuses.
  const { hasArticleFiles } = await import("./lib/settings/stage.ts");
  if (!hasArticleFiles()) return;
  const { guardSite } = await import("./lib/requests/guard-site.ts");
  await guardSite();
  const { checkPictureFolder } = await import("./lib/server/health/check-picture-folder.ts");
  await checkPictureFolder();
  const { readAhead } = await import("./lib/site/read-ahead.ts");
  await readAhead();
}

/** What a page or a route threw, in one line. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logRequestError } = await import("./lib/log/log-request-error.ts");
  logRequestError(error, request, context);
};
