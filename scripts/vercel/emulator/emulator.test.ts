import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmulator } from "./emulator.ts";

const project = mkdtempSync(join(tmpdir(), "emulator-"));
let server: Server;
let origin: string;

/** Says what it was asked, what lies beside it, and may be kept for a minute. */
const launcher = `const { existsSync } = require("node:fs");
module.exports = (request, response) => {
  response.writeHead(request.url.startsWith("/none") ? 404 : 200, { "cache-control": "public, s-maxage=60" });
  response.end([request.url, existsSync("listed.txt"), existsSync("left.txt"), Date.now() - ${Date.now()} > 3e6].join(" "));
};`;

/** Sends on what another address answers. */
const asking = `module.exports = async (request, response) => {
  const own = new URL(request.url, "http://n").searchParams.get("own");
  response.end(await (await fetch(new URL(own))).text());
};`;

const vcConfig = {
  runtime: "nodejs24.x",
  handler: "launcher.cjs",
  filePathMap: { "listed.txt": "listed.txt" },
  useWebApi: false,
};

const routes = [
  { src: "/(.*)", headers: { "X-Every": "$1" }, continue: true },
  { src: "^/old(\\.html)?(?:/)?$", headers: { Location: "/new" }, status: 308 },
  { src: "^/asked$", has: [{ type: "query", key: "p", value: "(?<id>\\d+)" }], dest: "/made?id=$id" },
  { handle: "filesystem" },
  { handle: "rewrite" },
  { src: "^/made/(?<slug>[^/]+?)(?:/)?$", dest: "/made?slug=$slug", check: true },
  { handle: "error" },
  { src: "/.*", dest: "/404", status: 404 },
];

const files: Readonly<Record<string, unknown>> = {
  "listed.txt": "listed",
  "left.txt": "left",
  ".vercel/output/config.json": {
    version: 3,
    routes,
    overrides: { "404.html": { path: "404" }, "plain.html": { path: "plain" } },
  },
  ".vercel/output/static/404.html": "no page",
  ".vercel/output/static/plain.html": "plain page",
  ".vercel/output/static/한글.txt": "한글",
  ".vercel/output/functions/made.func/.vc-config.json": vcConfig,
  ".vercel/output/functions/made.func/launcher.cjs": launcher,
  ".vercel/output/functions/asking.func/.vc-config.json": vcConfig,
  ".vercel/output/functions/asking.func/launcher.cjs": asking,
  ".vercel/output/functions/ready.func/.vc-config.json": vcConfig,
  ".vercel/output/functions/ready.func/launcher.cjs": launcher,
  ".vercel/output/functions/ready.prerender-config.json": {
    expiration: false,
    fallback: "ready.html",
    allowQuery: [],
  },
  ".vercel/output/functions/ready.html": "ready page",
};

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  const functions = join(project, ".vercel/functions");
  server = createEmulator({ project, stage: "production", functions, clockShift: 3_600_000 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  origin = typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}` : "";
});

afterAll(async () => {
  await fetch(`${origin}/__emulator/stop`);
  server.close();
  server.closeAllConnections();
  rmSync(project, { recursive: true });
});

async function ask(path: string): Promise<readonly unknown[]> {
  const answer = await fetch(origin + path, { redirect: "manual" });
  const location = answer.headers.get("location");
  return [answer.status, location ?? (await answer.text()), answer.headers.get("x-emulator-cache")];
}

test.each([
  ["/plain", [200, "plain page", "static"]],
  [`/${encodeURIComponent("한글")}.txt`, [200, "한글", "static"]],
  ["/ready?utm=x", [200, "ready page", "prerender"]],
  ["/none-such", [404, "no page", "static"]],
  ["/OLD.html/?a=1", [308, "/new?a=1", null]],
  ["/asked?p=5", [200, "/asked?p=5&id=5 true false true", "function"]],
  ["/made/a%20b", [200, "/made/a%20b?slug=a+b true false true", "function"]],
])("%s is answered %j", async (path, expected) => {
  expect(await ask(path)).toEqual(expected);
});

test("what a function lets the CDN keep is kept for the same address, until it is told to forget", async () => {
  const asked = async () => (await ask("/made?kept=1"))[2];
  expect([await asked(), await asked()]).toEqual(["function", "kept"]);
  await fetch(`${origin}/__emulator/stop`);
  expect(await asked()).toBe("function");
});

test("routes add their headers to whatever answers", async () => {
  expect((await fetch(`${origin}/plain`)).headers.get("x-every")).toBe("plain");
});

test("a function that asks its own site, as its launcher names it, is answered", async () => {
  const own = `https://localhost:${new URL(origin).port}/plain`;
  const answer = await fetch(`${origin}/asking?own=${encodeURIComponent(own)}`);
  expect(await answer.text()).toBe("plain page");
});

test("it says what a function cost, each start anew", async () => {
  await fetch(`${origin}/__emulator/stop`);
  await ask("/made/again");
  const figures = await (await fetch(`${origin}/__emulator/figures`)).json();
  expect(figures).toEqual([
    {
      name: "made",
      calls: 1,
      boot: expect.any(Number),
      load: expect.any(Number),
      requests: expect.any(Number),
      memory: expect.any(Number),
    },
  ]);
});
