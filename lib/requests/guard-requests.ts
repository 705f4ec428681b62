import { subscribe } from "node:diagnostics_channel";
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { withQuery } from "../redirects/find-redirect.ts";
import { answeredMethods, judgeRequest } from "./judge-request.ts";

export interface Guard {
  /** Default headers of every answer, errors, redirects and files included. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether an encoded path names a file below `public/`. */
  readonly isPublicFile: (path: string) => boolean;
}

/** By which Next's router in the browser asks for parts of pages, and calls actions. This site has neither. */
const routerHeader = /^(?:rsc$|next-|x-nextjs-)/;

/**
 * Runs before Next in its own server. Next sets the headers of `next.config.ts` on what it finds, but not on redirects and
 * refusals; this sets them on every answer. It also answers the requests that Next can't handle.
 * @see https://nodejs.org/api/diagnostics_channel.html#built-in-channels
 */
export function guardRequests(guard: Guard): void {
  const servers = new WeakSet<Server>();
  subscribe("net.server.socket", (message) => {
    // Node has it there; its types do not say so.
    const { server } = (message as { socket: Socket & { server?: Server } }).socket;
    if (server === undefined || servers.has(server)) return;
    servers.add(server);
    guardServer(server, guard);
  });
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    guardRequest(request, response, guard);
  });
}

/** Malformed requests, which never reach the other channel. */
function guardServer(server: Server, { headers }: Guard): void {
  // Without one Node goes on as if nobody had asked for another protocol.
  server.removeAllListeners("upgrade");
  server.on("connect", (_request: IncomingMessage, socket: Duplex) => {
    socket.end(rawAnswer(405, { ...headers, Allow: answeredMethods.join(", ") }));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else socket.end(rawAnswer(statusOf(error), headers));
  });
}

/** As Node answers by itself. */
function statusOf({ code }: NodeJS.ErrnoException): number {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}

function rawAnswer(status: number, headers: Readonly<Record<string, string>>): string {
  const all = { ...headers, "Cache-Control": "no-store", Connection: "close", "Content-Length": "0" };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", ""].join("\r\n");
}

function guardRequest(request: IncomingMessage, response: ServerResponse, guard: Guard): void {
  for (const [name, value] of Object.entries(guard.headers)) response.setHeader(name, value);
  for (const name of Object.keys(request.headers)) {
    if (routerHeader.test(name)) delete request.headers[name];
  }
  const verdict = judgeRequest(request.method ?? "", request.url ?? "", guard.isPublicFile);
  if (verdict.kind === "refused") {
    refuse(request, response, verdict.status);
    return;
  }
  request.url = verdict.target;
  beforeHead(response, (status) => {
    // Something may come to an address at which there is nothing now.
    if (status >= 400) response.setHeader("Cache-Control", "no-store");
    const location = response.getHeader("Location");
    // A page is rendered without the query, and where it has moved to is said without it.
    if (typeof location === "string" && response.hasHeader("x-nextjs-prerender")) {
      const query = new URL(verdict.target, "http://site").searchParams;
      response.setHeader("Location", withQuery(location, [...query]));
    }
  });
}

/** Answers, and gives Next a request whose answer is already finished. */
function refuse(request: IncomingMessage, response: ServerResponse, status: 400 | 405): void {
  response.statusCode = status;
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  if (status === 405) response.setHeader("Allow", answeredMethods.join(", "));
  // What else it brings is not read.
  response.setHeader("Connection", "close");
  response.end(STATUS_CODES[status]);
  request.method = "GET";
  request.url = "/";
}

/** Once the status is known, and before the first byte is sent. */
function beforeHead(response: ServerResponse, then: (status: number) => void): void {
  const writeHead = response.writeHead.bind(response) as (...parts: readonly unknown[]) => ServerResponse;
  const guarded = (...parts: readonly unknown[]) => {
    if (!response.headersSent) then(typeof parts[0] === "number" ? parts[0] : response.statusCode);
    return writeHead(...parts);
  };
  response.writeHead = guarded as typeof response.writeHead;
}
