import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { renderBody } from "../../render-body.ts";
import { articleOf, testContext } from "../../testing/render.ts";
import { readChartFile } from "./chart-file.ts";

const articleFile = "posts/2026/article.mdx";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "charts-"));
  await mkdir(join(root, "posts/2026"), { recursive: true });
  await writeFile(join(root, "posts/2026/a.csv"), "가,나\n");
});

afterEach(() => rm(root, { recursive: true }));

function read(src: string) {
  return readChartFile(src, {
    rootDir: root,
    articleFile,
    publicDir: join(root, "public"),
  });
}

test("a file that is not there is the editor's to mend", async () => {
  expect(await read("a.csv")).toBe("가,나\n");
  expect(await read("b.csv")).toMatchObject({ rule: "chart/missing-file" });
});

test("without any articles the disk is at fault: no page without its chart takes the place of the one with it", async () => {
  await rename(join(root, "posts"), join(root, "elsewhere"));
  const article = articleOf('<Chart src="a.csv" type="bar" title="가" source="나" />', {
    dialect: "mdx",
    file: articleFile,
  });
  await expect(renderBody(article, { ...testContext, rootDir: root })).rejects.toMatchObject({
    code: "ENOENT",
  });
});

test.each([
  "link.csv",
  "linked/secret.csv",
  "/link.csv",
  "../../secret.csv",
  "/../secret.csv",
  "/../../../../../../../etc/passwd",
  "..\\..\\secret.csv",
  "loop.csv",
  "pipe.csv",
  "secret.csv\0",
])("%j leads out of its folder: nothing is read, and no name from there is told", async (src) => {
  await writeFile(join(root, "secret.csv"), "암호,1\n");
  await writeFile(join(root, "secrat.csv"), "암호,1\n");
  await mkdir(join(root, "public"));
  await symlink("../../secret.csv", join(root, "posts/2026/link.csv"));
  await symlink("../..", join(root, "posts/2026/linked"));
  await symlink("../secret.csv", join(root, "public/link.csv"));
  await symlink("loop.csv", join(root, "posts/2026/loop.csv"));
  execFileSync("mkfifo", [join(root, "posts/2026/pipe.csv")]);
  const problem = await read(src);
  expect(problem).toMatchObject({ rule: "chart/missing-file" });
  expect(JSON.stringify(problem).replaceAll(JSON.stringify(src).slice(1, -1), "")).not.toMatch(
    /암호|secret|secrat|passwd/,
  );
});

test.each([
  "/../secrat.csv",
  "/../../secrat.csv",
  "../../secrat.csv",
  "linked/secrat.csv",
  "/a/../../secrat.csv",
])("the name that was meant is looked for in the folder alone: %s", async (src) => {
  await writeFile(join(root, "secret.csv"), "");
  await mkdir(join(root, "public"));
  await symlink("../..", join(root, "posts/2026/linked"));
  expect(JSON.stringify(await read(src))).not.toContain("secret");
});

test("links inside of posts are followed, and a slip beside the article is recognised", async () => {
  await mkdir(join(root, "posts/data"));
  await writeFile(join(root, "posts/data/numbers.csv"), "다\n");
  await symlink("../data", join(root, "posts/2026/data"));
  await symlink("data/numbers.csv", join(root, "posts/2026/b.csv"));
  expect(await read("b.csv")).toBe("다\n");
  expect(await read("./data/numbers.csv")).toBe("다\n");
  expect(await read("data/number.csv")).toMatchObject({
    mend: '입력하려던 것이 ‘src="data/numbers.csv"’인지 확인해 주세요.',
  });
});
