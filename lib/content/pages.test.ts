import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadPages, pageClashes, parsePage } from "./pages.ts";
import { decodeSourceFile } from "./source/source-file.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pages-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text = "---\ntitle: 제목\n---\n글\n"): void {
  const path = join(root, "site/pages", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const parse = (text: string, name = "press.md") =>
  parsePage(decodeSourceFile(`site/pages/${name}`, new TextEncoder().encode(text)));

test("a page needs a title alone, and no date", () => {
  expect(parse("---\ntitle: 보도 자료\n---\n글\n")).toEqual({
    file: "site/pages/press.md",
    path: "/press",
    dialect: "markdown",
    title: "보도 자료",
    description: "",
    updatedAt: undefined,
    publication: "published",
    listed: true,
    math: false,
    tableOfContents: { shown: false, label: "" },
    digest: expect.any(String),
    inSearch: false,
    inSitemap: true,
    noindex: false,
    navigation: undefined,
    rulesOff: [],
    legacyPaths: [],
    body: "글\n",
    bodyLine: 4,
    diagnostics: [],
  });
});

test.each([
  ["About Us.md", "/about-us"],
  ["윤리-강령.md".normalize("NFD"), "/윤리-강령"],
  ["company/History.mdx", "/company/history"],
  ["company/index.md", "/company"],
  ["index.md", "/index"],
  ["faq.markdown", "/faq"],
])("%s has the address %s", (name, path) => {
  expect(parse("---\ntitle: 제목\n---\n", name).path).toBe(path);
});

test("former addresses come with their lines; an address that it has is none, and a rule for many neither", () => {
  const page = (lines: string) => parse(`---\ntitle: 제목\n${lines}---\n`).legacyPaths;
  expect(page("redirect_from: [/presse/, /press/]\n")).toEqual([
    { path: "/presse/", position: { line: 3, column: 17 } },
  ]);
  expect(page("permalink: /old/press/\n")).toEqual([
    { path: "/old/press/", position: { line: 3, column: 12 } },
  ]);
  expect(page("permalink: /:path/\n")).toEqual([]);
  expect(page("permalink: /press\n")).toEqual([]);
});

test("drafts are told apart, and what is wrong with the front matter is said", () => {
  expect(parse("---\ntitle: 제목\ndraft: true\nhidden: true\n---\n")).toMatchObject({
    publication: "draft",
    listed: false,
  });
  const rules = (text: string) => parse(text).diagnostics.map(({ rule }) => rule);
  expect(rules("글만 있는 파일\n")).toEqual(["front-matter/missing"]);
  expect(rules("---\ndescription: 요약\n---\n")).toEqual(["front-matter/missing-title"]);
  expect(rules("---\ntitle: 제목\ndraft: 아마도\n---\n")).toEqual(["front-matter/wrong-type"]);
});

test("pages are read by address, and a link to elsewhere is not", async () => {
  write("press.md");
  write("company/history.mdx");
  write("about.md");
  write("notes.txt");
  symlinkSync("/etc/passwd", join(root, "site/pages/secret.md"));
  expect((await loadPages(root)).map(({ path, dialect }) => `${path} ${dialect}`)).toEqual([
    "/about markdown",
    "/company/history mdx",
    "/press markdown",
  ]);
  write("about.md", "---\ntitle: 새 제목, 더 길다\n---\n");
  expect((await loadPages(root))[0]?.title).toBe("새 제목, 더 길다");
});

test("a site without the folder has no pages", async () => {
  expect(await loadPages(root)).toEqual([]);
});

test("two files for one address are an error of the second", () => {
  const pages = ["press.md", "Press.mdx", "about.md"].map((name) => parse("---\ntitle: 제목\n---\n", name));
  expect(pageClashes(pages).map(({ rule, file, message }) => `${rule} ${file} ${message}`)).toEqual([
    "page/taken-address site/pages/Press.mdx 다른 페이지와 주소가 같습니다: ‘/press’ (site/pages/press.md)",
  ]);
});
