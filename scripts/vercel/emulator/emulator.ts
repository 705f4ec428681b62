import { statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { shiftedClock } from "../../../e2e/shifted-clock.ts";
import { type Answer, createAnswerer } from "./answer.ts";
import { type Functions, startFunctions } from "./functions.ts";
import { optimisedImage } from "./optimised-image.ts";
import { type BuiltOutput, readOutputs } from "./read-outputs.ts";
import { type MiddlewareAnswer, type Routed, routeRequest } from "./route-request.ts";

export interface EmulatorSettings {
  /** The folder in which `vercel build` ran. */
  readonly project: string;
  readonly stage: "preview" | "production";
  /** Where the folders of functions are put together; on the disk of the project, to link its files. */
  readonly functions: string;
  /** How far ahead the clock of the CDN and of its functions is, ms. */
  readonly clockShift: number;
}

/**
 * Serves the output of `vercel build` as Vercel's documents describe it. Assumptions where they say nothing: routes match the
 * requested path without regard to letter case; of two routes that set a header the later wins; a redirect keeps the query.
 * Every answer names its origin in `x-emulator-cache`.
 * @see https://vercel.com/docs/build-output-api
 */
export function createEmulator({ project, stage, functions: target, clockShift }: EmulatorSettings) {
  const folder = join(project, ".vercel/output");
  const built = readOutputs(folder);
  const functions = startFunctions({
    functions: join(folder, "functions"),
    project,
    target,
    env: { VERCEL_ENV: stage, VERCEL_TARGET_ENV: stage, ...(clockShift !== 0 && shiftedClock(clockShift)) },
  });
  const builtAt = statSync(join(folder, "config.json")).mtimeMs;
  const answerer = createAnswerer(functions, builtAt, () => Date.now() + clockShift);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "/";
    if (url === "/__emulator/figures") return sendJson(response, await functions.figures());
    if (url === "/__emulator/stop") {
      answerer.forget();
      return sendJson(response, await functions.stop());
    }
    if (url.startsWith("/_next/image?"))
      return send(request, response, { ...optimisedImage(built, url), from: "static" });
    const routed = await routeRequest(built, request, (path) =>
      runMiddleware(functions, built, request, path),
    );
    if (routed.found === undefined && !routed.isError) return sendRedirect(response, routed, url);
    send(request, response, await answerer.answer(routed, request));
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(request.url, error);
      if (!response.headersSent) response.writeHead(500);
      response.end("FUNCTION_INVOCATION_FAILED");
    });
  });
  server.on("close", () => functions.stop());
  return server;
}

/** What it adds to the answer; it answers nothing by itself. */
async function runMiddleware(
  functions: Functions,
  built: BuiltOutput,
  request: IncomingMessage,
  path: string,
): Promise<MiddlewareAnswer> {
  const output = built.outputs.get(`/${path.replace(/^\//, "")}`);
  if (output?.kind !== "function")
    throw new Error(`No function is at ${path}, where a route has its middleware.`);
  const { headers } = await functions.invoke(output.folder, request, request.url ?? "/", request.headers);
  // What it changed of the request reaches the function behind it, too.
  for (const name of String(headers["x-middleware-override-headers"] ?? "")
    .split(",")
    .filter(Boolean)) {
    request.headers[name] = String(headers[`x-middleware-request-${name}`] ?? "");
  }
  const own = Object.entries(headers).filter(
    ([name]) =>
      !/^x-middleware-|^(?:connection|content-length|date|keep-alive|transfer-encoding)$/.test(name),
  );
  const added = Object.fromEntries(own.map(([name, value]) => [name, String(value)]));
  return { headers: added, goesOn: headers["x-middleware-next"] !== undefined };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body, from }: Answer,
): void {
  const known = Object.entries(headers).filter(
    ([name]) => !/^(?:connection|content-length|keep-alive|transfer-encoding)$/.test(name),
  );
  const all = Object.fromEntries(
    known.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const isKnown = status === 200 && hasAlready(request.headers, headers);
  const isPacked =
    !isKnown && isPackable(headers) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  response.writeHead(isKnown ? 304 : status, {
    ...all,
    ...(isPacked && { "content-encoding": "gzip" }),
    "x-emulator-cache": from,
  });
  response.end(request.method === "HEAD" || isKnown ? undefined : isPacked ? gzipSync(body) : body);
}

/** @see https://vercel.com/docs/how-vercel-cdn-works/compression */
function isPackable(headers: Answer["headers"]): boolean {
  return /^text\/|javascript|json|xml/.test(String(headers["content-type"]));
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2 */
function hasAlready(asked: IncomingMessage["headers"], headers: Answer["headers"]): boolean {
  if (asked["if-none-match"] !== undefined) return asked["if-none-match"] === headers.etag;
  const changed = Date.parse(String(headers["last-modified"]));
  return Date.parse(asked["if-modified-since"] ?? "") >= changed;
}

function sendRedirect(response: ServerResponse, { headers, status = 308 }: Routed, url: string): void {
  const { location = "/" } = headers;
  const query = url.replace(/#.*$/s, "").replace(/^[^?]*/, "");
  response.writeHead(status, { ...headers, location: location.includes("?") ? location : location + query });
  response.end();
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(value ?? null));
}
