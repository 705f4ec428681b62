import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createAsker } from "../../redirects/ask-site.ts";
import { askArticle, type Presence } from "./ask-article.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A site that answers each path with a status, a Location, or not at all. */
async function site(answers: Readonly<Record<string, readonly [status: number, location?: string]>>) {
  const server = createServer((request, response) => {
    const [status, location] = answers[request.url ?? ""] ?? [];
    if (status === undefined) return request.socket.destroy();
    return response.writeHead(status, location === undefined ? {} : { Location: location }).end("글");
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function ask(origin: string, path: string): Promise<Presence> {
  const asker = createAsker(1);
  const presence = await askArticle(new URL(path, origin), asker.ask);
  asker.close();
  return presence;
}

test("the article is what its own address answers with 200", async () => {
  const origin = await site({ "/posts/%EA%B8%80": [200] });
  expect(await ask(origin, "/posts/글")).toBe("there");
});

test.each([404, 410, 400, 204, 304])("%i is no article", async (status) => {
  expect(await ask(await site({ "/posts/a": [status] }), "/posts/a")).toBe("missing");
});

test.each([
  [307, "/~missing/posts/a"],
  [308, "/posts/b"],
  [302, "/"],
  [308, undefined],
] as const)("%i to %s is no article", async (status, location) => {
  const origin = await site({ "/posts/a": [status, location], "/posts/b": [200], "/": [200] });
  expect(await ask(origin, "/posts/a")).toBe("missing");
});

test.each([401, 403, 429, 500, 502, 503, 504])("%i says nothing about the article", async (status) => {
  expect(await ask(await site({ "/posts/a": [status] }), "/posts/a")).toBe("unknown");
});

test("a site that does not answer, or is not there, says nothing", async () => {
  expect(await ask(await site({}), "/posts/a")).toBe("unknown");
  expect(await ask("http://127.0.0.1:1", "/posts/a")).toBe("unknown");
});

test("a redirect that keeps the path leads to the article, and is judged by what is there", async () => {
  const www = await site({ "/posts/%EA%B8%80": [200], "/posts/gone": [404], "/posts/broken": [500] });
  const origin = await site({
    "/posts/%EA%B8%80": [308, `${www}/posts/%ea%b8%80/`.replace("%ea%b8%80/", "%EA%B8%80")],
    "/posts/gone": [301, `${www}/posts/gone`],
    "/posts/broken": [301, `${www}/posts/broken`],
    "/posts/slash": [308, "/posts/slash/"],
    "/posts/slash/": [200],
  });
  expect(await ask(origin, "/posts/글")).toBe("there");
  expect(await ask(origin, "/posts/gone")).toBe("missing");
  expect(await ask(origin, "/posts/broken")).toBe("unknown");
  expect(await ask(origin, "/posts/slash")).toBe("there");
});

test("a page to log in on another host, and a redirect without end, say nothing", async () => {
  const origin = await site({
    "/posts/a": [302, "https://login.example/sso?url=/posts/a"],
    "/posts/b": [308, "/posts/b"],
  });
  expect(await ask(origin, "/posts/a")).toBe("unknown");
  expect(await ask(origin, "/posts/b")).toBe("unknown");
});
