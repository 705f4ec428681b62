import path from "node:path";
import { expect, test } from "vitest";
import { parseArticle } from "../../../content/parse-article.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { checkImages, imageFindings } from "./images.ts";

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

async function altRules(alt: string, head = ""): Promise<string[]> {
  const text = `---\ntitle: 제목\n${head}image: { src: /images/transformer/lead.png, alt: "${alt}" }\n---\n`;
  const source = decodeSourceFile("posts/2026-01-01-a.md", new TextEncoder().encode(text));
  const article = parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
  const publicDir = path.resolve("public");
  const place = { publicDir, siteUrl: "https://attention.example", publicFiles: new Map<string, string>() };
  return (await imageFindings(article, [], place)).map(({ rule }) => rule);
}

test.each([
  "news-31",
  "news31-1",
  "image_2",
  "fig-3-1",
  "screenshot-2026-11-24",
  "IMG_1234",
  "DSC_0001",
  "KakaoTalk_20260101_1234",
  "lead.png",
  "chart-1.jpeg",
])("an alt that is a file name describes nothing: %s", async (alt) => {
  expect(await altRules(alt)).toEqual(["image/alt-is-file-name"]);
});

test.each([
  "막대 3개가 나란히 있다.",
  "GPT-4",
  "ResNet-50",
  "COVID-19",
  "Llama 3.1",
  "A chart of 3 models",
  "news-31번 기사의 화면이다.",
  "3-1",
  "e-mail",
  "gpt-oss-120b",
])("an alt that is words or a name is none: %s", async (alt) => {
  expect(await altRules(alt)).toEqual([]);
});

test("a name that the article speaks of is no file name, however it writes it", async () => {
  expect(await altRules("gpt-4", "tags: [GPT-4]\n")).toEqual([]);
  expect(await altRules("llama-3", "description: Llama 3를 살펴본다.\n")).toEqual([]);
  expect(await altRules("llama-4", "description: Llama 3를 살펴본다.\n")).toEqual(["image/alt-is-file-name"]);
});
