import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createAsker } from "./ask-site.ts";
import type { Verdict } from "./verify-address.ts";
import { verifyAddresses } from "./verify-addresses.ts";

type Response = readonly [status: number, location?: string];

const site: Readonly<Record<string, Response>> = {
  "/posts/a": [200],
  "/a": [308, "/posts/a"],
  "/moved": [301, "/posts/a#part"],
  "/%EA%B8%80/?p=1": [308, "/posts/%EA%B8%80?p=1"],
  "/posts/%EA%B8%80?p=1": [200],
  "/raw": [308, Buffer.from("/posts/한글").toString("latin1")],
  "/posts/%ED%95%9C%EA%B8%80": [200],
  "/out": [301, "http://elsewhere.invalid/"],
  "/twice": [308, "/a"],
  "/self": [308, "/self"],
  "/there": [308, "/back"],
  "/back": [308, "/there"],
  "/soon": [307, "/posts/a"],
  "/stale": [308, "/posts/gone"],
  "/down": [503],
  "/tired": [308, "/down"],
  "/closed": [403],
};

const asked: string[] = [];
let connections = 0;
let server: Server;
let base: URL;

beforeAll(async () => {
  server = createServer(({ url = "", socket }, response) => {
    asked.push(url);
    if (url === "/hung-up") return socket.destroy();
    const [status, location] = site[url] ?? [404];
    response.writeHead(status, location === undefined ? {} : { Location: location }).end("글".repeat(1000));
  });
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function verify(paths: readonly string[], atOnce = 3): Promise<Verdict[]> {
  asked.length = 0;
  connections = 0;
  const asker = createAsker(atOnce);
  try {
    return await verifyAddresses(paths, base, asker.ask, atOnce);
  } finally {
    asker.close();
  }
}

test("an old address is good when it is a page, or leads to one in one permanent hop", async () => {
  expect(await verify(["/posts/a", "/a", "/moved", "/글/?p=1", "/raw"])).toEqual([
    { status: "good", path: "/posts/a", destination: "/posts/a" },
    { status: "good", path: "/a", destination: "/posts/a" },
    { status: "good", path: "/moved", destination: "/posts/a" },
    { status: "good", path: "/글/?p=1", destination: "/posts/%EA%B8%80?p=1" },
    { status: "good", path: "/raw", destination: "/posts/%ED%95%9C%EA%B8%80" },
  ]);
});

test("every other end is a failure with its cause and what was seen", async () => {
  const paths = ["/none", "/stale", "/twice", "/self", "/there", "/soon", "/out"];
  expect(await verify([...paths, "/down", "/tired", "/closed"])).toEqual([
    { status: "bad", path: "/none", cause: "not found", seen: "404" },
    { status: "bad", path: "/stale", cause: "target missing", seen: "308 /posts/gone → 404" },
    { status: "bad", path: "/twice", cause: "two hops", seen: "308 /a → 308 /posts/a" },
    { status: "bad", path: "/self", cause: "loop", seen: "308 /self" },
    { status: "bad", path: "/there", cause: "loop", seen: "308 /back → 308 /there" },
    { status: "bad", path: "/soon", cause: "temporary redirect", seen: "307 /posts/a" },
    { status: "bad", path: "/out", cause: "other host", seen: "301 http://elsewhere.invalid/" },
    { status: "bad", path: "/down", cause: "server error", seen: "503" },
    { status: "bad", path: "/tired", cause: "server error", seen: "308 /down → 503" },
    { status: "bad", path: "/closed", cause: "other status", seen: "403" },
  ]);
});

test("a connection that breaks is a finding about its address, and the others are still asked", async () => {
  expect(await verify(["/hung-up", "/a"], 1)).toMatchObject([
    { status: "bad", path: "/hung-up", cause: "no answer" },
    { status: "good", path: "/a" },
  ]);
});

test("a page that many addresses lead to is asked for once, over connections that stay open", async () => {
  await verify(["/a", "/moved", "/twice", "/posts/a"], 1);
  expect(asked).toEqual(["/a", "/posts/a", "/moved", "/twice"]);
  expect(connections).toBe(1);
});
