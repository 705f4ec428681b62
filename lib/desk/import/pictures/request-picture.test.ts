import type { LookupAddress, lookup } from "node:dns";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { isPublicAddress } from "./public-address.ts";
import { type RequestOrders, requestPicture } from "./request-picture.ts";

/** Only tests permit this: this server, and no other address of this machine or its network. */
const mayReach = (address: string) => address === "127.0.0.1" || isPublicAddress(address);

const names: Readonly<Record<string, readonly string[]>> = {
  "pictures.test": ["127.0.0.1"],
  "inside.test": ["192.168.0.1"],
  "half-inside.test": ["127.0.0.1", "10.0.0.1"],
  "metadata.test": ["169.254.169.254"],
};

const resolve = ((
  name: string,
  _options: unknown,
  done: (error: Error | null, found: LookupAddress[]) => void,
) => {
  const found = (names[name] ?? []).map((address) => ({ address, family: 4 }));
  done(found.length === 0 ? new Error("ENOTFOUND") : null, found);
}) as typeof lookup;

const orders: RequestOrders = {
  mayReach,
  resolve,
  userAgent: "test",
  maxBytes: 50_000,
  idleMs: 300,
  totalMs: 2_000,
};

let base: string;
let asked: string[] = [];
let png: Buffer;

const answers: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  "/a.png": (response) => response.writeHead(200, { "content-type": "image/png" }).end(png),
  "/lies.jpg": (response) => response.writeHead(200, { "content-type": "image/jpeg" }).end(png),
  "/no-type": (response) => response.writeHead(200).end(png),
  "/page.png": (response) =>
    response.writeHead(200, { "content-type": "image/png" }).end("<!doctype html><title>로그인</title>"),
  "/gone.png": (response) => response.writeHead(404).end(png),
  "/removed.png": (response) => response.writeHead(410).end(),
  "/forbidden.png": (response) => response.writeHead(403).end(png),
  "/busy.png": (response) => response.writeHead(429, { "retry-after": "7" }).end(),
  "/down.png": (response) => response.writeHead(503).end(),
  "/empty.png": (response) => response.writeHead(204).end(),
  "/large.png": (response) => response.writeHead(200).end(Buffer.alloc(60_000)),
  "/large-unsaid.png": (response) => {
    response.writeHead(200);
    for (let part = 0; part < 60; part++) response.write(Buffer.alloc(1_000));
    response.end();
  },
  "/stalls.png": (response) => response.writeHead(200, { "content-length": "900" }).write(png.subarray(0, 9)),
  "/silent.png": () => {},
  "/drips.png": (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write("x"), 100);
    response.on("close", () => clearInterval(timer));
  },
  "/cut.png": (response) => {
    response.writeHead(200, { "content-length": "9000" }).write(png);
    setTimeout(() => response.destroy(), 20);
  },
  "/moved": (response) => response.writeHead(302, { location: "/a.png" }).end(),
  "/moved-twice": (response) => response.writeHead(301, { location: "/moved" }).end(),
  "/moved-by-name": (response) =>
    response.writeHead(307, { location: base.replace("127.0.0.1", "pictures.test").concat("/a.png") }).end(),
  "/circle": (response) => response.writeHead(302, { location: "/circle" }).end(),
  "/moved-nowhere": (response) => response.writeHead(302).end(),
  "/to-file": (response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/to-network": (response) => response.writeHead(302, { location: "http://10.0.0.1/a.png" }).end(),
  "/to-loopback-6": (response) => response.writeHead(302, { location: "http://[::1]/a.png" }).end(),
  "/to-mapped": (response) => response.writeHead(302, { location: "http://[::ffff:7f00:1]/a.png" }).end(),
  "/to-other-loopback": (response) =>
    response.writeHead(302, { location: `${base.replace("127.0.0.1", "0x7f.2")}/a.png` }).end(),
  "/to-inside": (response) => response.writeHead(302, { location: "http://inside.test/a.png" }).end(),
};

const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  answers[request.url ?? ""]?.(response, request);
});

beforeAll(async () => {
  png = await sharp({ create: { width: 8, height: 4, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  asked = [];
});

test.each(["/a.png", "/lies.jpg", "/no-type", "/moved", "/moved-twice", "/moved-by-name"])(
  "%s is a PNG, by its content",
  async (path) => {
    expect(await requestPicture(base + path, orders)).toEqual({ kind: "picture", ending: "png", bytes: png });
  },
);

test.each([
  ["/page.png", "not-a-picture"],
  ["/gone.png", "not-found"],
  ["/removed.png", "not-found"],
  ["/forbidden.png", "refused"],
  ["/empty.png", "refused"],
  ["/down.png", "busy"],
  ["/large.png", "too-large"],
  ["/large-unsaid.png", "too-large"],
  ["/stalls.png", "timeout"],
  ["/silent.png", "timeout"],
  ["/drips.png", "timeout"],
  ["/cut.png", "unreachable"],
  ["/circle", "too-many-redirects"],
  ["/moved-nowhere", "bad-address"],
  ["/to-file", "bad-address"],
  ["/to-network", "private-address"],
  ["/to-loopback-6", "private-address"],
  ["/to-mapped", "private-address"],
  ["/to-other-loopback", "private-address"],
  ["/to-inside", "private-address"],
])("%s fails: %s", async (path, failure) => {
  expect(await requestPicture(base + path, orders)).toEqual({ kind: "failed", failure });
});

test("a server that asks for time is told apart, with its time", async () => {
  expect(await requestPicture(`${base}/busy.png`, orders)).toEqual({
    kind: "failed",
    failure: "busy",
    retryAfterMs: 7_000,
  });
});

test.each(["inside.test", "half-inside.test", "metadata.test"])(
  "a name that leads inside is not asked: %s",
  async (name) => {
    const url = base.replace("127.0.0.1", name);
    expect(await requestPicture(`${url}/a.png`, orders)).toEqual({
      kind: "failed",
      failure: "private-address",
    });
    expect(asked).toEqual([]);
  },
);

test.each(["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f000001", "127.1"])(
  "without the tests' permission nothing asks %s",
  async (host) => {
    const url = base.replace("127.0.0.1", host);
    const { resolve: _, ...real } = orders;
    const answer = await requestPicture(`${url}/a.png`, { ...real, mayReach: isPublicAddress });
    expect(answer).toEqual({ kind: "failed", failure: "private-address" });
    expect(asked).toEqual([]);
  },
);

test.each(["ftp://a.example/a.png", "data:image/png;base64,AAAA", "not an address"])(
  "%s is no address to ask",
  async (url) => {
    expect(await requestPicture(url, orders)).toEqual({ kind: "failed", failure: "bad-address" });
  },
);

test("a name that nobody knows, and a port where nobody listens, are unreachable", async () => {
  for (const url of ["http://unknown.test/a.png", "http://127.0.0.1:1/a.png"]) {
    expect(await requestPicture(url, orders)).toEqual({ kind: "failed", failure: "unreachable" });
  }
});
