import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { publicFiles } from "./public-files.ts";

const root = mkdtempSync(join(tmpdir(), "attention-public-"));
const folder = join(root, "public");
mkdirSync(join(folder, "images"), { recursive: true });
writeFileSync(join(folder, "images/그림.png".normalize("NFD")), "");
writeFileSync(join(root, "secret.png"), "");
const isPublicFile = publicFiles(folder);

afterAll(() => rmSync(root, { recursive: true }));

test.each(["/images/그림.png", `/images/${encodeURIComponent("그림")}.png`, "/images/./x/../그림.png?a=1"])(
  "%s is a file of the site",
  (path) => expect(isPublicFile(path)).toBe(true),
);

test.each([
  ...["/", "/images", "/images/", "/none.png", "/../secret.png", "/..%2fsecret.png", "/%2e%2e%2fsecret.png"],
  ...[
    "//host/images/a.png",
    "/\\host/a.png",
    "/%5Chost/a.png",
    "/%",
    "/%ed%a0%80",
    "/%00",
    "/a\0b",
    "http://[",
  ],
  `/${"a".repeat(5_000)}`,
])("%s is none", (path) => expect(isPublicFile(path)).toBe(false));
