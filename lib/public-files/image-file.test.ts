import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findImage } from "./image-file.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>';
const site = "https://attention.example";
let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "images-"));
  await mkdir(path.join(root, "public"));
  await writeFile(path.join(root, "secret.svg"), svg);
  await writeFile(path.join(root, "public", "그림 1.svg".normalize("NFC")), svg);
  await writeFile(path.join(root, "public", "차트.svg".normalize("NFD")), svg);
  await writeFile(
    path.join(root, "public", "drawio.svg"),
    svg.replace("/>", ` content="${"x".repeat(99_999)}"/>`),
  );
  await writeFile(path.join(root, "public", "cut-off.svg"), svg.replace("/>", "><g>"));
  await writeFile(path.join(root, "public", "drawing.png"), svg);
  await mkdir(path.join(root, "public-other"));
  await writeFile(path.join(root, "public-other", "a.svg"), svg);
});

afterAll(() => rm(root, { recursive: true }));

describe("findImage", () => {
  const find = (src: string) => findImage(src, path.join(root, "public"), site);
  const local = (src: string) => ({ kind: "local", src, width: 30, height: 20 });

  it.each([
    ["/그림 1.svg"],
    ["/그림%201.svg"],
    [`/${encodeURIComponent("그림 1.svg")}`],
    [`/${"그림 1.svg".normalize("NFD")}`],
    ["그림 1.svg"],
  ])("finds a name however it is spelled: %s", async (src) => {
    expect(await find(src)).toEqual(local(`/${encodeURIComponent("그림 1.svg")}`));
  });

  it("asks for a file in NFD by its own bytes", async () => {
    expect(await find("/차트.svg?v=2")).toEqual(
      local(`/${encodeURIComponent("차트.svg".normalize("NFD"))}?v=2`),
    );
  });

  it.each([
    "/../secret.svg",
    "/%2e%2e/secret.svg",
    "/..%2fsecret.svg",
    "/a/..%2F..%2Fsecret.svg",
    "/..%2fpublic-other/a.svg",
    "/%00",
    "/%E0%A4%A",
    "/",
    "",
  ])("does not leave the folder and does not throw: %s", async (src) => {
    expect(await find(src)).toEqual({ kind: "missing" });
  });

  it("reads a drawing as a whole, however long its start tag is", async () => {
    expect(await find("/drawio.svg")).toEqual(local("/drawio.svg"));
    expect(await find("/cut-off.svg")).toEqual({ kind: "unreadable" });
  });

  it("does not take a drawing for a PNG, as which browsers can't show it", async () => {
    expect(await find("/drawing.png")).toEqual({ kind: "unreadable" });
  });

  it("knows another host's images by any spelling", async () => {
    expect(await find("//other.example/a.png")).toEqual({
      kind: "remote",
      url: "https://other.example/a.png",
    });
    expect(await find("http://other.example/a b.png")).toEqual({
      kind: "remote",
      url: "http://other.example/a%20b.png",
    });
  });
});
