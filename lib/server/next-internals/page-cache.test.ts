import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFs } from "next/dist/server/lib/node-fs-methods.js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import PageCache from "./page-cache.mjs";

const route = { cacheControl: { revalidate: 60, expire: undefined }, isFallback: false };

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "attention-"));
  await mkdir(join(folder, "server/app"), { recursive: true });
  await writeFile(join(folder, "build-manifest.json"), '{"rootMainFiles":[],"polyfillFiles":[]}');
});

afterEach(() => rm(folder, { recursive: true }));

function cacheOver(writeFile: typeof nodeFs.writeFile) {
  return new PageCache({
    fs: { ...nodeFs, writeFile },
    flushToDisk: true,
    serverDistDir: join(folder, "server"),
    revalidatedTags: [],
    dev: false,
    _requestHeaders: {},
  });
}

/** On a disk where so many bytes of each file find room. */
function cacheWithRoom(room: number) {
  return cacheOver(async (file, data) => {
    await nodeFs.writeFile(file, Buffer.from(data).subarray(0, room));
    if (Buffer.byteLength(data) > room) throw new Error("ENOSPC: no space left on device");
  });
}

const page = (html: string) => ({
  kind: "APP_PAGE" as never,
  html,
  rscData: Buffer.from("rsc"),
  headers: {},
  postponed: undefined,
  status: 200,
  segmentData: undefined,
});

test("a page for which the disk has no room leaves the one before as it was, and one line that says so", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await cacheWithRoom(1_000).set("/news", page("<html>old</html>"), route);
  const full = cacheWithRoom(10);
  await full.set("/news", page("<html>new, and longer</html>"), route);
  await full.set("/news", page("<html>newer, and longer</html>"), route);
  const lines = said.mock.calls.map(([line]) => JSON.parse(String(line)));
  said.mockRestore();

  expect(await readFile(join(folder, "server/app/news.html"), "utf8")).toBe("<html>old</html>");
  expect((await readdir(join(folder, "server/app"))).sort()).toEqual(["news.html", "news.meta"]);
  expect(lines).toMatchObject([
    { level: "error", path: "/news", reason: "ENOSPC: no space left on device", message: /room/ },
  ]);
});

test("half a page is never under the name of a page", async () => {
  const seen: boolean[] = [];
  const cache = cacheOver(async (file, data) => {
    await nodeFs.writeFile(file, Buffer.from(data).subarray(0, 5));
    seen.push(existsSync(join(folder, "server/app/news.html")));
    await nodeFs.writeFile(file, data);
  });
  await cache.set("/news", page("<html></html>"), route);
  expect(seen).not.toContain(true);
  expect(existsSync(join(folder, "server/app/news.html"))).toBe(true);
});

test("the line names the page as a reader does, not as Next keeps it", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await cacheWithRoom(1_000).set("/room", page("<html></html>"), route);
  await cacheWithRoom(1).set("/route-cache/APP_PAGE/2bb8721a/$/posts/a", page("<html></html>"), route);
  const lines = said.mock.calls.map(([line]) => JSON.parse(String(line)));
  said.mockRestore();
  expect(lines).toMatchObject([{ path: "/posts/a" }]);
});

test("what is no page is sent with the words of the site, is written nowhere, and kept by no cache", async () => {
  await writeFile(join(folder, "server/app/_not-found.html"), "<html>words</html>");
  const written: string[] = [];
  const cache = cacheOver(async (file) => void written.push(file));
  const nothing = { ...page("<html>empty</html>"), status: 404, headers: { "x-next-cache-tags": "t" } };
  await cache.set("/posts/none", nothing, route);
  expect(nothing).toMatchObject({
    html: "<html>words</html>",
    headers: { "x-next-cache-tags": "t", "cache-control": "no-store" },
  });
  const moved = { ...page("<html>moved</html>"), status: 308, headers: { location: "/posts/a" } };
  await cache.set("/posts/old", moved, route);
  expect(moved).toMatchObject({ html: "<html>moved</html>", headers: { "cache-control": "no-store" } });
  expect(moved.headers).not.toHaveProperty("location");
  expect(written).toEqual([]);
});
