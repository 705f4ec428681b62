import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { contrastFindings } from "../../theme/contrast-findings.ts";
import { parseTheme } from "../../theme/parse-theme.ts";
import { type PaperWish, readWish } from "./paper-wish.ts";
import { planPaper } from "./plan-paper.ts";
import { readContent, sampleFolder } from "./samples.ts";
import { withAccent } from "./theme-text.ts";

const now = new Date("2026-11-24T23:30:00Z");
const wish: PaperWish = {
  ...{
    name: '"우리" <신문>',
    latinName: undefined,
    tagline: "`소개` \\ $",
    url: undefined,
    language: "ko",
  },
  ...{ colour: "#1d4ed8", categories: ["AI & 사회", "동네"], author: "김 기자", email: undefined },
};
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "plan-paper-"));
  cpSync(sampleFolder, root, { recursive: true });
  cpSync(sampleFolder, join(root, sampleFolder), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

test("a fresh copy has samples alone; what somebody wrote or changed is their own", () => {
  expect(readContent(root).own).toEqual([]);
  writeFileSync(join(root, "posts/mine.md"), "글");
  writeFileSync(join(root, "site/theme.css"), "글");
  expect(readContent(root).own).toEqual(["posts/mine.md", "site/theme.css"]);
});

test("nothing of the samples is left but what holds for anyone and the guide's pictures", () => {
  apply();
  expect(readdirSync(join(root, "posts"), { recursive: true })).toEqual([
    ...["2026", "2026/2026-11-25-first-article.mdx"],
  ]);
  expect(readContent(root).samples).toEqual([
    ...[
      "site/pages/about.md",
      "site/pages/corrections-policy.md",
      "site/pages/ethics.md",
      "site/pages/privacy.md",
    ],
    "site/removed-articles.yaml",
  ]);
  expect(existsSync(join(root, "public/images/guide"))).toBe(true);
  expect(readFileSync(join(root, "site/glossary.yaml"), "utf8")).not.toMatch(/^[^#\n]/m);
});

test("what somebody wrote or changed stays", () => {
  for (const path of ["posts/mine.md", "site/pages/about.md", "site/glossary.yaml", "public/images/mine.svg"])
    writeFileSync(join(root, path), "글");
  apply();
  expect(
    ["posts/mine.md", "site/pages/about.md", "site/glossary.yaml", "public/images/mine.svg"].map((path) =>
      readFileSync(join(root, path), "utf8"),
    ),
  ).toEqual(["글", "글", "글", "글"]);
});

test("the settings are a program that says what was answered, whatever stands in the answers", async () => {
  apply();
  // The engine beside the settings, as in a repository.
  const settings = readFileSync(join(root, "site.config.ts"), "utf8").replaceAll(
    '"./lib/',
    `"${process.cwd()}/lib/`,
  );
  writeFileSync(join(root, "site.config.ts"), settings);
  const { default: site } = await import(join(root, "site.config.ts"));
  expect(site).toMatchObject({
    name: '"우리" <신문>',
    tagline: "`소개` \\ $",
    url: "https://paper.example",
  });
  expect([...site.categories.keys()]).toEqual(["AI & 사회", "동네"]);
  expect(site.authors.get("김-기자")).toMatchObject({ name: "김 기자" });
});

test("an English paper has pages in English", () => {
  apply({ ...wish, language: "en" });
  for (const name of readdirSync(join(root, "site/pages")))
    expect(readFileSync(join(root, "site/pages", name), "utf8")).not.toMatch(/[가-힣]/);
});

test.each(["#1d4ed8", "yellow", "#000", "#fff", "oklch(70% 0.2 150)"])(
  "%s becomes an accent that can be read in both shades",
  (colour) => {
    const css = withAccent("site/theme.css", readFileSync(join(root, "site/theme.css"), "utf8"), colour);
    const theme = parseTheme("site/theme.css", css);
    expect([...theme.diagnostics, ...contrastFindings(theme)]).toEqual([]);
  },
);

function apply(of = wish): void {
  const read = readWish(of);
  if ("problems" in read) throw new Error(read.problems.join("\n"));
  for (const { path, text } of planPaper(root, readContent(root), read.paper, now)) {
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  }
}
