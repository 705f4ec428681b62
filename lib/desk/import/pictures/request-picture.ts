import { type LookupAddress, lookup } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { pictureEnding } from "./picture-ending.ts";

export interface RequestOrders {
  /** Whether requests to an IP address are allowed: `isPublicAddress`. */
  readonly mayReach: (address: string) => boolean;
  /** The user agent, with an address for complaints. */
  readonly userAgent: string;
  readonly maxBytes: number;
  /** A server that sends no byte for so long has stalled. */
  readonly idleMs: number;
  /** For one picture, redirects included. */
  readonly totalMs: number;
  /** `dns.lookup`. */
  readonly resolve?: typeof lookup;
}

/** The causes of failure. The next run retries the temporary ones. */
export type Failure =
  | "bad-address"
  | "private-address"
  | "not-found"
  | "refused"
  | "too-large"
  | "too-many-redirects"
  | "not-a-picture"
  | "busy"
  | "timeout"
  | "unreachable";

export type Answer =
  | { readonly kind: "picture"; readonly bytes: Buffer; readonly ending: string }
  | { readonly kind: "failed"; readonly failure: Failure; readonly retryAfterMs?: number };

const mostRedirects = 5;

class PrivateAddress extends Error {}

/**
 * Requests one picture. Checks the IP address of every connection, redirects included, so that no answer can lead into this
 * machine's network.
 */
export async function requestPicture(url: string, orders: RequestOrders): Promise<Answer> {
  const signal = AbortSignal.timeout(orders.totalMs);
  let next: URL | undefined = URL.canParse(url) ? new URL(url) : undefined;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (next === undefined || !/^https?:$/.test(next.protocol)) return failed("bad-address");
    const answer: Answer | URL | undefined = await ask(next, orders, signal);
    if (answer !== undefined && "kind" in answer) return answer;
    next = answer;
  }
  return failed("too-many-redirects");
}

function failed(failure: Failure): Answer {
  return { kind: "failed", failure };
}

/** The answer, or the target of a redirect; undefined for a redirect without a target. */
function ask(url: URL, orders: RequestOrders, signal: AbortSignal): Promise<Answer | URL | undefined> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !orders.mayReach(host)) return Promise.resolve(failed("private-address"));
  return new Promise((resolve) => {
    const request = (url.protocol === "https:" ? https : http).get(url, {
      headers: { accept: "image/*", "accept-encoding": "identity", "user-agent": orders.userAgent },
      lookup: checkedLookup(orders),
      signal,
      timeout: orders.idleMs,
    });
    request.on("timeout", () => request.destroy(new DOMException("", "TimeoutError")));
    request.on("error", (error) => resolve(failed(failureOf(error, signal))));
    request.on("response", (response) => {
      const redirect = redirectOf(response, url);
      const refused = redirect === "none" ? refusalOf(response, orders.maxBytes) : undefined;
      if (redirect !== "none" || refused !== undefined) {
        request.destroy();
        resolve(redirect === "none" ? refused : redirect);
        return;
      }
      readBytes(response, orders.maxBytes).then(
        (bytes) => resolve(bytes === undefined ? failed("too-large") : pictureOf(bytes)),
        (error: unknown) => resolve(failed(failureOf(error, signal))),
      );
    });
  });
}

function redirectOf({ headers, statusCode = 0 }: http.IncomingMessage, base: URL): URL | undefined | "none" {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return "none";
  const location = Buffer.from(headers.location ?? "", "latin1").toString("utf8");
  return location !== "" && URL.canParse(location, base) ? new URL(location, base) : undefined;
}

function refusalOf({ headers, statusCode = 0 }: http.IncomingMessage, maxBytes: number): Answer | undefined {
  if (statusCode === 404 || statusCode === 410) return failed("not-found");
  if (statusCode === 429 || statusCode >= 500) {
    const seconds = Number(headers["retry-after"]);
    return { kind: "failed", failure: "busy", ...(seconds > 0 && { retryAfterMs: seconds * 1000 }) };
  }
  if (statusCode !== 200) return failed("refused");
  if (Number(headers["content-length"]) > maxBytes) return failed("too-large");
  return undefined;
}

/** Undefined when the answer is too large. Counts bytes, because `content-length` may be wrong. */
async function readBytes(response: http.IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function pictureOf(bytes: Buffer): Answer {
  const ending = pictureEnding(bytes);
  return ending === undefined ? failed("not-a-picture") : { kind: "picture", bytes, ending };
}

function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (error instanceof PrivateAddress) return "private-address";
  const isLate = signal.aborted || (error instanceof DOMException && error.name === "TimeoutError");
  return isLate ? "timeout" : "unreachable";
}

/** Refuses a host name when even one of its addresses is not allowed. */
function checkedLookup({ mayReach, resolve = lookup }: RequestOrders): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const addresses: readonly LookupAddress[] = found ?? [];
      const [first] = addresses;
      if (error !== null || first === undefined) return done(error ?? new Error("no address"), "", 0);
      if (!addresses.every(({ address }) => mayReach(address))) return done(new PrivateAddress(), "", 0);
      if (options.all) return done(null, [...addresses]);
      return done(null, first.address, first.family);
    });
  };
}
