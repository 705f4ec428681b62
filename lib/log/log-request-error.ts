import type { Instrumentation } from "next";
import { adviceFor } from "./advice.ts";
import { log } from "./log.ts";

type Report = Parameters<Instrumentation.onRequestError>;

let lastTold = "";

/** Logs an error of a page or route with advice. Next reports one error up to three times. */
export function logRequestError(error: Report[0], request: Report[1], context: Report[2]): void {
  const { routePath, revalidateReason } = context;
  const id = request.headers["x-request-id"];
  const told = `${id} ${error instanceof Error && "digest" in error ? error.digest : String(error)}`;
  if (told === lastTold) return;
  lastTold = told;
  log("error", `${routePath} failed. ${adviceFor(error)}`, {
    // Next reports from outside of the request.
    request: id,
    method: request.method,
    path: request.path,
    // A page that is rendered again while readers still get the one before.
    revalidate: revalidateReason,
    error,
  });
}
