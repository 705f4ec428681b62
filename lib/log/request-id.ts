import type { IncomingHttpHeaders } from "node:http";

/** The allowed form of a request id; anything else could forge log lines. */
const wellFormed = /^[\w:.-]{8,128}$/;

/** The id that a host or reverse proxy gave the request, so that its log and ours can be joined. */
export function givenRequestId(headers: IncomingHttpHeaders): string | undefined {
  return [headers["x-request-id"], headers["x-vercel-id"]].find(
    (id): id is string => typeof id === "string" && wellFormed.test(id),
  );
}
