import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { renderBody } from "../render-body.ts";
import { articleOf, testContext } from "../render-in-test.ts";
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
