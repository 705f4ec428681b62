import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "./log.ts";
import { enterRequest } from "./request-context.ts";
import { givenRequestId } from "./request-id.ts";

/** Which requests are logged: failed and slow ones, or all. */
export type RequestLog = "failures" | "all";

/** Longer than any page takes; the image optimiser's first picture comes near. */
const slowMilliseconds = 3_000;

/**
 * Gives each request an id, which goes into every line that is written for it and back to whoever asked
 * (`X-Request-Id`), and writes a line for it.
 * @see https://nodejs.org/api/diagnostics_channel.html#http
 */
export function watchRequests(which: RequestLog): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const id = givenRequestId(request.headers) ?? crypto.randomUUID();
    // For what reads headers alone, such as `onRequestError`.
    request.headers["x-request-id"] = id;
    response.setHeader("X-Request-Id", id);
    enterRequest(id);
    const started = performance.now();
    const { method, url: path } = request;
    response.once("close", () => {
      const milliseconds = Math.round(performance.now() - started);
      const line = requestLine(response.statusCode, milliseconds, response.writableFinished, which);
      if (line === undefined) return;
      log(line.level, line.message, { method, path, status: response.statusCode, milliseconds });
    });
  });
}

/** The log line of a finished request; undefined if it is not logged. */
export function requestLine(
  status: number,
  milliseconds: number,
  isFinished: boolean,
  which: RequestLog,
): { readonly level: "info" | "warn" | "error"; readonly message: string } | undefined {
  if (isFinished && status >= 500) {
    return {
      level: "error",
      message: "A request could not be answered; another line of the same request says why.",
    };
  }
  if (milliseconds >= slowMilliseconds) {
    return {
      level: "warn",
      message: 'An answer was slow. If it goes on, see "What to watch" in docs/operating.md.',
    };
  }
  return which === "all"
    ? { level: "info", message: isFinished ? "Answered." : "The reader left before the answer was complete." }
    : undefined;
}
