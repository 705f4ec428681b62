import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gitIn } from "./git/git.ts";
import { createRepository, removeRepositories } from "./git/repository.fixture.ts";
import { takeArticles } from "./take-articles.ts";

let ours = "";

beforeEach(() => {
  ours = mkdtempSync(join(tmpdir(), "our-checkout-"));
  mkdirSync(join(ours, "posts"));
  writeFileSync(join(ours, "posts/ours.md"), "우리 글");
  writeFileSync(join(ours, "package.json"), "우리 것");
  mkdirSync(join(ours, "site"));
  writeFileSync(join(ours, "site/synonyms.yaml"), "우리 것");
});
afterEach(() => {
  removeRepositories();
  rmSync(ours, { recursive: true, force: true });
});

test("articles come, code does not, and what the pull request has not goes", async () => {
  const theirs = createRepository();
  const commit = theirs.commit({
    "posts/2026/한글.mdx": "그들의 글",
    "public/images/a.svg": "<svg/>",
    "package.json": "그들의 것",
    "lib/check.ts": "process.exit(0)",
  });
  expect(await takeArticles(gitIn(theirs.folder), commit, ours)).toEqual(["posts", "public"]);
  expect(readFileSync(join(ours, "posts/2026/한글.mdx"), "utf8")).toBe("그들의 글");
  expect(readFileSync(join(ours, "package.json"), "utf8")).toBe("우리 것");
  expect(
    ["posts/ours.md", "site/synonyms.yaml", "lib/check.ts"].filter((file) => existsSync(join(ours, file))),
  ).toEqual([]);
});

test("the repository may lie inside of our checkout, as in the workflow", async () => {
  const theirs = createRepository();
  const commit = theirs.commit({ "posts/a.md": "그들의 글" });
  cpSync(theirs.folder, join(ours, "head"), { recursive: true });
  await takeArticles(gitIn(join(ours, "head")), commit, ours);
  expect(readFileSync(join(ours, "posts/a.md"), "utf8")).toBe("그들의 글");
  expect(readFileSync(join(ours, "package.json"), "utf8")).toBe("우리 것");
});

test("a symbolic link leads nowhere", async () => {
  const theirs = createRepository();
  theirs.link("posts/secret.csv", "/etc/passwd");
  theirs.link("public", "/etc");
  const commit = theirs.commit({});
  await takeArticles(gitIn(theirs.folder), commit, ours);
  expect(lstatSync(join(ours, "posts/secret.csv")).isFile()).toBe(true);
  expect(readFileSync(join(ours, "posts/secret.csv"), "utf8")).toBe("/etc/passwd");
  expect(lstatSync(join(ours, "public")).isFile()).toBe(true);
});
