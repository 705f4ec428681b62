import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { digestOfBytes } from "../write/write-transaction.ts";
import { type FetchOrders, fetchPictures } from "./fetch-pictures.ts";
import { requestPicture } from "./request-picture.ts";

let base: string;
let root: string;
let asked: string[] = [];
const served = new Map<string, Buffer>();

const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  if (request.url === "/busy.png") return response.writeHead(429, { "retry-after": "1" }).end();
  const bytes = served.get(request.url ?? "");
  return bytes === undefined ? response.writeHead(404).end() : response.writeHead(200).end(bytes);
});

const orders = (mode: FetchOrders["mode"] = "fetch"): FetchOrders => ({
  siteUrl: "https://attention.example",
  mode,
  request: (url) =>
    requestPicture(url, {
      // Only tests permit this.
      mayReach: (address) => address === "127.0.0.1",
      userAgent: "test",
      maxBytes: 50_000,
      idleMs: 300,
      totalMs: 2_000,
    }),
  pauseMs: 0,
  patienceMs: 0,
  sleep: async () => {},
  progress: () => {},
});

beforeAll(async () => {
  const picture = (background: string) =>
    sharp({ create: { width: 8, height: 4, channels: 3, background } })
      .png()
      .toBuffer();
  served.set("/red.png", await picture("red"));
  served.set("/red-again.jpg", await picture("red"));
  served.set("/blue.png", await picture("blue"));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(async () => {
  asked = [];
  root = await mkdtemp(join(tmpdir(), "fetch-pictures-"));
  return () => rm(root, { recursive: true });
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const read = (path: string) => readFile(join(root, path), "utf8");

test("pictures come below public, articles show them there, and their addresses are noted", async () => {
  await put("posts/a.md", `---\ntitle: 가\n---\n![빨강](${base}/red.png) ![파랑](${base}/blue.png)\n`);
  await put("posts/b.md", `![빨강](${base}/red-again.jpg)\n![없음](${base}/gone.png)\n`);
  const result = await fetchPictures(root, orders());
  const files = await readdir(join(root, "public/images/fetched"));
  const [red, blue] = ["/red.png", "/blue.png"].map((path) => {
    const name = digestOfBytes(served.get(path) ?? "").slice(0, 16);
    return `/images/fetched/${name}.png`;
  });
  expect(files.map((name) => `/images/fetched/${name}`).sort()).toEqual([red, blue].sort());
  expect(await read("posts/a.md")).toBe(`---\ntitle: 가\n---\n![빨강](${red}) ![파랑](${blue})\n`);
  expect(await read("posts/b.md")).toBe(`![빨강](${red})\n![없음](${base}/gone.png)\n`);
  expect(await read("site/fetched-pictures.yaml")).toContain(`${base}/red-again.jpg: ${red}`);
  expect(result).toMatchObject({ fetched: 3, rewritten: ["posts/a.md", "posts/b.md"] });
  expect([...result.failed]).toEqual([[`${base}/gone.png`, "not-found"]]);
});

test("a dry run asks nobody and writes nothing", async () => {
  const text = `![빨강](${base}/red.png)\n`;
  await put("posts/a.md", text);
  const result = await fetchPictures(root, orders("dry run"));
  expect(result.wanted).toEqual([`${base}/red.png`]);
  expect(asked).toEqual([]);
  expect(await readdir(root)).toEqual(["posts"]);
  expect(await read("posts/a.md")).toBe(text);
});

test("a second run asks for nothing that is here or was refused for good, and again for what was busy", async () => {
  await put("posts/a.md", `![가](${base}/red.png) ![나](${base}/gone.png) ![다](${base}/busy.png)\n`);
  await fetchPictures(root, orders());
  asked = [];
  await put("posts/b.md", `![가](${base}/red.png)\n`);
  const result = await fetchPictures(root, orders());
  expect(asked).toEqual(["/busy.png"]);
  expect(result.rewritten).toEqual(["posts/b.md"]);
  asked = [];
  await fetchPictures(root, orders("again"));
  expect(asked).toEqual(["/gone.png", "/busy.png"]);
});

test("a run that was interrupted goes on where it stopped", async () => {
  const blue = served.get("/blue.png") ?? Buffer.alloc(0);
  for (let place = 0; place < 45; place++) served.set(`/many-${place}.png`, blue);
  const names = Array.from({ length: 45 }, (_, place) => `/many-${place}.png`);
  const text = names.map((name) => `![가](${base}${name})\n`).join("");
  await put("posts/a.md", text);
  const broken = orders();
  await expect(
    fetchPictures(root, {
      ...broken,
      request: (url) => {
        if (url.endsWith("/many-42.png")) throw new Error("killed");
        return broken.request(url);
      },
    }),
  ).rejects.toThrow("killed");
  expect(await read("posts/a.md")).toBe(text);
  asked = [];
  const result = await fetchPictures(root, orders());
  expect(asked).toEqual(names.slice(40));
  expect(result.rewritten).toEqual(["posts/a.md"]);
});

test("a host that does not answer three times is left alone, and one that asks for a moment is given it", async () => {
  await put("posts/a.md", [1, 2, 3, 4, 5].map((n) => `![가](http://127.0.0.1:1/${n}.png)\n`).join(""));
  let requests = 0;
  const counted = orders();
  const result = await fetchPictures(root, {
    ...counted,
    request: (url) => {
      requests++;
      return counted.request(url);
    },
  });
  expect([requests, result.failed.size]).toEqual([3, 5]);

  await put("posts/a.md", `![가](${base}/busy.png)\n`);
  const slept: number[] = [];
  await fetchPictures(root, { ...counted, patienceMs: 60_000, sleep: async (ms) => void slept.push(ms) });
  expect(slept).toEqual([1_000]);
  expect(asked).toEqual(["/busy.png", "/busy.png"]);
});

test("the import's record follows, so that a later import knows the file for its own", async () => {
  const text = `![빨강](${base}/red.png)\n`;
  await put("posts/a.md", text);
  await put(".import.json", JSON.stringify({ version: 1, files: { "posts/a.md": digestOfBytes(text) } }));
  await fetchPictures(root, orders());
  expect(JSON.parse(await read(".import.json"))).toEqual({
    version: 1,
    files: { "posts/a.md": digestOfBytes(await read("posts/a.md")) },
  });
});

test("a file that is no UTF-8 and a record that is none are not written over", async () => {
  await mkdir(join(root, "posts"), { recursive: true });
  const korean = Buffer.concat([Buffer.from([0xb0, 0xa1]), Buffer.from(`![](${base}/red.png)`)]);
  await writeFile(join(root, "posts/a.md"), korean);
  await fetchPictures(root, orders());
  expect(await readFile(join(root, "posts/a.md"))).toEqual(korean);
  await put("site/fetched-pictures.yaml", "pictures: [가]\n");
  await expect(fetchPictures(root, orders())).rejects.toThrow(/git에서 이 파일을 복원/);
});
