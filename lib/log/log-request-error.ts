import type { Instrumentation } from "next";
import { adviceFor } from "./advice.ts";
import { log } from "./log.ts";

type Report = Parameters<Instrumentation.onRequestError>;

/** What a page or a route threw, and what to do about it. */
export function logRequestError(error: Report[0], request: Report[1], context: Report[2]): void {
  const { routePath, revalidateReason } = context;
  log("error", `${routePath} failed. ${adviceFor(error)}`, {
    method: request.method,
    path: request.path,
    // A page that is rendered again while readers still get the one before.
    revalidate: revalidateReason,
    error,
  });
}
