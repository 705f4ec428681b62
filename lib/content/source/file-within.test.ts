import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesWithin, findWithin, namesWithin } from "./file-within.ts";

let root = "";
const inside = (name: string) => join(root, "public", name);

async function write(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, "글");
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "within-"));
  await write(join(root, "secret.csv"));
  await write(join(root, "secret/a.csv"));
  await write(join(root, "public-other/a.csv"));
  await write(inside("a.csv"));
  await write(inside("더/b.csv".normalize("NFD")));
  await write(inside("..hidden/a.csv"));
  await symlink("a.csv", inside("link.csv"));
  await symlink("link.csv", inside("link-to-link.csv"));
  await symlink(inside("a.csv"), inside("absolute.csv"));
  await symlink("더".normalize("NFD"), inside("linked"));
  await symlink("../public/a.csv", inside("out-and-in.csv"));
  await symlink("../secret.csv", inside("out.csv"));
  await symlink("out.csv", inside("link-to-out.csv"));
  await symlink(join(root, "secret"), inside("out"));
  await symlink("/etc/passwd", inside("passwd.csv"));
  await symlink("/dev/zero", inside("zero.csv"));
  await symlink("nowhere.csv", inside("broken.csv"));
  await symlink("loop-b", inside("loop-a"));
  await symlink("loop-a", inside("loop-b"));
  await symlink("..", inside("더/up".normalize("NFD")));
  execFileSync("mkfifo", [inside("pipe.csv")]);
});

afterAll(() => rm(root, { recursive: true }));

describe("findWithin", () => {
  const find = async (name: string) => (await findWithin(join(root, "public"), name))?.path;

  test.each([
    "a.csv",
    "./a.csv",
    "//a.csv",
    "더/../a.csv",
    "link.csv",
    "link-to-link.csv",
    "absolute.csv",
    "out-and-in.csv",
    "더/up/a.csv",
  ])("%s is a file of the folder", async (name) => {
    expect(await find(name)).toBe(inside("a.csv"));
  });

  test("a linked folder leads to what is in it, and a name to its own bytes", async () => {
    expect(await find("linked/b.csv")).toBe(inside("더/b.csv".normalize("NFD")));
    expect(await find("..hidden/a.csv")).toBe(inside("..hidden/a.csv"));
  });

  test.each([
    "../secret.csv",
    "더/../../secret.csv",
    "..",
    "../public-other/a.csv",
    "out.csv",
    "link-to-out.csv",
    "out/a.csv",
    "passwd.csv",
    "zero.csv",
    "broken.csv",
    "loop-a",
    "loop-a/a.csv",
    "pipe.csv",
    "더",
    "",
    "/",
    "a.csv/",
    "a.csv\0",
    "\0",
    "더\\..\\a.csv",
    "..\\secret.csv",
    "%2e%2e/secret.csv",
    "a".repeat(5_000),
  ])("%j is not there", async (name) => {
    expect(await find(name)).toBeUndefined();
  });

  test("a folder that is a link itself is where it leads", async () => {
    await symlink("public", join(root, "link-to-public"));
    expect((await findWithin(join(root, "link-to-public"), "a.csv"))?.path).toBe(inside("a.csv"));
    expect(await findWithin(join(root, "link-to-public"), "out.csv")).toBeUndefined();
    expect(await findWithin(join(root, "no-folder"), "a.csv")).toBeUndefined();
  });
});

describe("namesWithin", () => {
  const names = (folder: string) => namesWithin(join(root, "public"), folder);

  test("tells the files of a folder that can be shown", async () => {
    expect([...(await names(""))].sort()).toEqual([
      "a.csv",
      "absolute.csv",
      "link-to-link.csv",
      "link.csv",
      "out-and-in.csv",
    ]);
    expect(await names("더")).toEqual(["b.csv"]);
    expect(await names("/linked/")).toEqual(["b.csv"]);
  });

  test.each([
    "..",
    "../secret",
    "더/../..",
    "out",
    "/etc",
    "loop-a",
    "a.csv",
    "\0",
    "..\\secret",
    "더/up/..",
  ])("tells nothing of %j", async (folder) => {
    expect((await names(folder)).filter((name) => /secret|passwd|^hosts/.test(name))).toEqual([]);
    if (folder !== "더/up/..") expect(await names(folder)).toEqual([]);
  });
});

describe("filesWithin", () => {
  test("lists what can be shown, and the links that cannot, once each", () => {
    const folder = "더".normalize("NFD");
    expect(filesWithin(join(root, "public"))).toEqual({
      files: [
        "..hidden/a.csv",
        "a.csv",
        "absolute.csv",
        "link-to-link.csv",
        "link.csv",
        "linked/b.csv",
        "out-and-in.csv",
        `${folder}/b.csv`,
      ],
      strayLinks: [
        "broken.csv",
        "link-to-out.csv",
        "linked/up",
        "loop-a",
        "loop-b",
        "out",
        "out.csv",
        "passwd.csv",
        `${folder}/up`,
        "zero.csv",
      ].sort(),
      unreadableNames: [],
    });
  });

  test("a folder that is not there is empty", () => {
    expect(filesWithin(join(root, "no-folder"))).toEqual({ files: [], strayLinks: [], unreadableNames: [] });
  });

  test("names that are not UTF-8 are told as far as they can be read", async () => {
    const folder = join(root, "names");
    await mkdir(folder);
    await writeFile(
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xb0, 0xa1]), Buffer.from(".csv")]),
      "",
    );
    await writeFile(join(folder, "\uFFFD.csv"), "");
    expect(filesWithin(folder)).toEqual({
      files: ["\uFFFD.csv"],
      strayLinks: [],
      unreadableNames: ["\uFFFD\uFFFD.csv"],
    });
  });
});
