import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { contentPaths } from "../../../content/source/content-paths.ts";
import { parseTombstones } from "./tombstones.ts";

test("each entry names an address, a day and a reason", () => {
  expect(parseTombstones("- path: /posts/a\n  date: 2026-11-24\n  reason: 요청\n")).toEqual([
    { path: "/posts/a", date: "2026-11-24", reason: "요청" },
  ]);
  expect(parseTombstones("# 아직 없음\n")).toEqual([]);
});

test.each([
  ["path: /a", "목록이어야 합니다"],
  ["- path: /a\n  date: 2026-11-24\n", "1번째 항목"],
  ["- { path: /a, date: 2026-11-24, reason: 가 }\n- /b\n", "2번째 항목"],
  ["- { path: 'https://a.example/', date: 2026-11-24, reason: 가 }\n", "1번째 항목"],
])("%j is an error that says what is missing", (yaml, message) => {
  expect(() => parseTombstones(yaml)).toThrow(message);
});

test("the file of this site can be read", async () => {
  expect(parseTombstones(await readFile(contentPaths.removedArticles, "utf8"))).toBeInstanceOf(Array);
});
