import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removePayload } from "./remove-payload.ts";

test("pages, their headers and what routes answered stay; the payload and its parts go", async () => {
  const folder = mkdtempSync(join(tmpdir(), "attention-payload-"));
  mkdirSync(join(folder, "posts/a.segments/posts"), { recursive: true });
  for (const file of ["feed.body", "posts/a.html", "posts/a.rsc"]) writeFileSync(join(folder, file), file);
  writeFileSync(join(folder, "posts/a.segments/_tree.segment.rsc"), "");
  writeFileSync(join(folder, "posts/a.segments/posts/$d$slug.segment.rsc"), "");
  writeFileSync(
    join(folder, "posts/a.meta"),
    JSON.stringify({ headers: { a: "b" }, segmentPaths: ["/_tree"] }),
  );

  expect(await removePayload(folder)).toBe(3);
  const left = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  expect(left).toEqual(["feed.body", "posts", "posts/a.html", "posts/a.meta"]);
  expect(JSON.parse(readFileSync(join(folder, "posts/a.meta"), "utf8"))).toEqual({ headers: { a: "b" } });
  expect(await removePayload(folder)).toBe(0);
  rmSync(folder, { recursive: true });
});
