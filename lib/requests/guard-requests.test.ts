import { createServer, type RequestListener } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { guardRequests } from "./guard-requests.ts";

/** A stand-in for Next with its relevant behaviour. */
const listener: RequestListener = (request, response) => {
  seen.push(`${request.method} ${request.url} ${request.headers.rsc ?? ""}`.trim());
  if (response.writableEnded) return;
  if (request.url?.startsWith("/moved")) {
    response.setHeader("x-nextjs-prerender", "1");
    response.writeHead(308, { "X-Other": "1" });
    response.end();
    return;
  }
  if (request.url === "/none") response.statusCode = 404;
  if (request.url === "/own") response.setHeader("X-Frame-Options", "SAMEORIGIN");
  response.setHeader("Cache-Control", "s-maxage=31536000");
  response.end("answer");
};

const seen: string[] = [];
const server = createServer((request, response) => {
  if (request.url?.startsWith("/moved")) response.setHeader("Location", "/posts/a");
  listener(request, response);
});
server.on("upgrade", (_request, socket) => socket.destroy());
let port = 0;

beforeAll(async () => {
  guardRequests({ headers: { "X-Frame-Options": "DENY" }, isPublicFile: () => false });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});

afterAll(() => server.close());

test.each([
  ["GET / HTTP/1.1\r\nHost: a", "200", "s-maxage=31536000"],
  ["GET /none HTTP/1.1\r\nHost: a", "404", "no-store"],
  ["TRACE / HTTP/1.1\r\nHost: a", "405", "no-store"],
  ["POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab", "405", "no-store"],
  ["GET * HTTP/1.1\r\nHost: a", "400", "no-store"],
  ["GET /_next/image?url=/a.png HTTP/1.1\r\nHost: a", "400", "no-store"],
  ["CONNECT a:80 HTTP/1.1\r\nHost: a", "405", "no-store"],
  ["BREW / HTTP/1.1\r\nHost: a", "400", "no-store"],
  ["GET / HTTP/1.1\r\nHost: a\r\nExpect: 200-ok", "417", "no-store"],
  ["GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade", "200", "s-maxage=31536000"],
  [`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${"a".repeat(20_000)}`, "431", "no-store"],
])("%s is answered with the headers of every answer", async (request, status, cacheControl) => {
  const answer = await ask(request);
  expect([answer.status, answer.headers.get("cache-control"), answer.headers.get("x-frame-options")]).toEqual(
    [status, cacheControl, "DENY"],
  );
});

test("an answer that has a header of its own keeps it", async () => {
  expect((await ask("GET /own HTTP/1.1\r\nHost: a")).headers.get("x-frame-options")).toBe("SAMEORIGIN");
});

test("an absolute target is its path, and what only Next's router asks with does not reach Next", async () => {
  seen.length = 0;
  await ask("GET http://elsewhere.example/posts/a?b=c HTTP/1.1\r\nHost: a\r\nRSC: 1\r\nNext-Url: /");
  expect(seen).toEqual(["GET /posts/a?b=c"]);
});

test.each([
  ["/moved", "/posts/a"],
  ["/moved?a=1&a=2&q=%ED%95%9C", "/posts/a?a=1&a=2&q=%ED%95%9C"],
])("a page that moved takes the query of %s along", async (path, location) => {
  expect((await ask(`GET ${path} HTTP/1.1\r\nHost: a`)).headers.get("location")).toBe(location);
});

function ask(head: string): Promise<{ readonly status: string; readonly headers: Headers }> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(`${head}\r\nConnection: close\r\n\r\n`));
    socket.on("data", (chunk) => {
      text += String(chunk);
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      const [first = "", ...lines] = (text.split("\r\n\r\n")[0] ?? "").split("\r\n");
      const pairs = lines.map((line): [string, string] => [
        line.split(": ")[0] ?? "",
        line.split(": ")[1] ?? "",
      ]);
      resolve({ status: first.split(" ")[1] ?? "", headers: new Headers(pairs) });
    });
  });
}
