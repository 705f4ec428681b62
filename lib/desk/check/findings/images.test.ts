import path from "node:path";
import { expect, test } from "vitest";
import { parseArticle } from "../../../content/parse-article.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { checkImages } from "./images.ts";

async function findings(...lines: string[]): Promise<string[]> {
  const text = ["---", "title: 제목", ...lines, "---", ""].join("\n");
  const source = decodeSourceFile("posts/2026-01-01-a.md", new TextEncoder().encode(text));
  const article = parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
  const found = await checkImages(article, path.resolve("public"), "https://attention.example");
  return found.map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}

test("a picture that is not there, or on another site, is told at its line, once", async () => {
  expect(await findings("image: /images/typo.png")).toEqual(["3:8 image/missing"]);
  expect(await findings("header:", "  image: https://other.example/a.png")).toEqual(["4:10 image/remote"]);
  expect(await findings("header:", "  teaser: /images/typo.png")).toEqual(["4:11 image/missing"]);
});

test("a picture that is there is fine", async () => {
  expect(await findings("image: /images/transformer/lead.png")).toEqual([]);
});
