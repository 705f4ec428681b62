import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { contentTypeOf } from "./content-type.ts";
import type { FunctionAnswer, Functions } from "./functions.ts";
import type { Output } from "./read-outputs.ts";
import type { Routed } from "./route-request.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
  /** Where it came from, for `x-emulator-cache`. */
  readonly from: "static" | "prerender" | "stale" | "function" | "kept" | "nothing";
}

/** What browsers are told, whatever the CDN keeps. */
const browserCache = "public, max-age=0, must-revalidate";

interface Kept extends FunctionAnswer {
  /** ms since 1970 */
  readonly until: number;
}

/**
 * Answers with what a request was led to, and keeps what functions let the CDN keep.
 * @param builtAt when the deployment was made, ms since 1970
 * @param now for tests that move the clock
 */
export function createAnswerer(functions: Functions, builtAt: number, now: () => number) {
  const kept = new Map<string, Kept>();

  async function answer(routed: Routed, request: IncomingMessage): Promise<Answer> {
    if (routed.found === undefined) return nothing(routed);
    const { path, output } = routed.found;
    switch (output.kind) {
      case "static":
        return withStatus(routed, 200, staticHeaders(output, routed), readFileSync(output.file), "static");
      case "function":
        return fromFunction(routed, request, output.folder, `${path}?${routed.query}`);
      case "prerender":
        return fromPrerender(routed, request, path, output);
    }
  }

  async function fromPrerender(
    routed: Routed,
    request: IncomingMessage,
    path: string,
    { config, fallback, folder }: Extract<Output, { kind: "prerender" }>,
  ): Promise<Answer> {
    const query = [...routed.query].filter(([name]) => config.allowQuery?.includes(name) ?? true);
    const key = `${path}?${new URLSearchParams(query)}`;
    if (fallback === undefined || query.length > 0 || kept.has(key)) {
      if (folder === undefined) return nothing(routed);
      return fromFunction({ ...routed, query: new URLSearchParams(query) }, request, folder, key);
    }
    const isStale = config.expiration !== false && now() - builtAt > config.expiration * 1_000;
    const headers = { ...routed.headers, ...config.initialHeaders, "cache-control": browserCache };
    const from = isStale ? "stale" : "prerender";
    // Made anew behind the reader's back; the next one gets it.
    if (isStale && folder !== undefined) {
      await fromFunction(routed, request, folder, key, {
        "x-prerender-revalidate": config.bypassToken ?? "",
      });
    }
    return withStatus(routed, config.initialStatus ?? 200, headers, readFileSync(fallback), from);
  }

  async function fromFunction(
    routed: Routed,
    request: IncomingMessage,
    folder: string,
    key: string,
    more: IncomingHttpHeaders = {},
  ): Promise<Answer> {
    const known = kept.get(key);
    if (known !== undefined && known.until > now()) return fromAnswer(routed, known, "kept");
    const path = (request.url ?? "/").replace(/[?#].*$/s, "");
    const query = routed.query.toString();
    const headers = { ...forwarded(request), ...matchedPath(routed), ...more };
    const result = await functions.invoke(folder, request, query === "" ? path : `${path}?${query}`, headers);
    const seconds = Number(/s-maxage=(\d+)/.exec(String(result.headers["cache-control"]))?.[1] ?? 0);
    if (seconds > 0 && result.status < 500 && request.method === "GET") {
      kept.set(key, { ...result, until: now() + seconds * 1_000 });
    }
    return fromAnswer(routed, result, "function");
  }

  return { answer, forget: () => kept.clear() };
}

function fromAnswer(
  routed: Routed,
  { status, headers, body }: FunctionAnswer,
  from: "kept" | "function",
): Answer {
  const cacheControl = headers["cache-control"] ?? browserCache;
  const merged = {
    ...routed.headers,
    ...headers,
    // The CDN keeps the part that is meant for it to itself.
    "cache-control": /s-maxage/.test(cacheControl) ? forBrowsers(cacheControl) : cacheControl,
  };
  return withStatus(routed, status, merged, body, from);
}

/** @see https://vercel.com/docs/headers/cache-control-headers */
function forBrowsers(cacheControl: string): string {
  const parts = cacheControl
    .split(/,\s*/)
    .filter((part) => !/^(?:s-maxage|stale-while-revalidate)/.test(part));
  return parts.some((part) => part.startsWith("max-age")) ? parts.join(", ") : browserCache;
}

function withStatus(
  routed: Routed,
  status: number,
  headers: Answer["headers"],
  body: Buffer,
  from: Answer["from"],
): Answer {
  const etag = headers.etag ?? `"${createHash("md5").update(body).digest("hex")}"`;
  const isSaid = routed.isError || (routed.status !== undefined && status === 200);
  return { status: isSaid ? (routed.status ?? status) : status, headers: { ...headers, etag }, body, from };
}

function staticHeaders(output: Extract<Output, { kind: "static" }>, { headers }: Routed): Answer["headers"] {
  const type = headers["content-type"] ?? output.contentType ?? contentTypeOf(output.file);
  return { "cache-control": browserCache, ...headers, "content-type": type };
}

function nothing({ status = 404, headers }: Routed): Answer {
  return {
    status,
    headers: { ...headers, "content-type": "text/plain" },
    body: Buffer.from("NOT_FOUND"),
    from: "nothing",
  };
}

/**
 * What a function is asked with: the whole answer, which a cache keeps for everybody; `send` compares it with what one
 * reader has.
 * @see https://vercel.com/docs/headers/request-headers
 */
function forwarded({ headers, socket }: IncomingMessage): IncomingHttpHeaders {
  const { connection: _, "if-none-match": _etag, "if-modified-since": _date, ...rest } = headers;
  const address = socket.remoteAddress ?? "127.0.0.1";
  return {
    ...rest,
    "x-forwarded-host": headers.host,
    "x-forwarded-proto": "http",
    "x-forwarded-for": address,
  };
}

/** Headers are bytes: a path in Hangul goes as its UTF-8. */
function matchedPath({ found, headers }: Routed): IncomingHttpHeaders {
  const path = headers["x-matched-path"] ?? found?.path ?? "/";
  return { "x-matched-path": Buffer.from(path, "utf8").toString("latin1") };
}
