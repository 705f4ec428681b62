import { expect, test } from "vitest";
import type { Article } from "../../content/article.ts";
import { parseArticle } from "../../content/parse-article.ts";
import { decodeSourceFile } from "../../content/source/source-file.ts";
import { smokeTargets } from "./smoke.ts";

function articleOf(name: string, frontMatter = ""): Article {
  const text = `---\ntitle: ${name}의 제목\n${frontMatter}\n---\n`;
  const source = decodeSourceFile(`posts/2026-11-01-${name}.mdx`, new TextEncoder().encode(text));
  return parseArticle(source, { now: new Date("2026-12-01") });
}

test("pages that are there and addresses that are new are looked at, drafts too", () => {
  expect(
    smokeTargets([
      { kind: "added", after: articleOf("새-글", "draft: true\nredirect_from: [/new/]") },
      {
        kind: "moved",
        before: articleOf("옛", "redirect_from: /old"),
        after: articleOf("새", "redirect_from: [/old/, /posts/옛]"),
      },
      { kind: "removed", before: articleOf("밥") },
      { kind: "added", after: articleOf("보냄", "redirect_to: https://example.org/") },
    ]),
  ).toEqual({
    pages: [
      { title: "새-글의 제목", path: "/posts/%EC%83%88-%EA%B8%80" },
      { title: "새의 제목", path: "/posts/%EC%83%88" },
    ],
    redirects: [
      { from: "/new/", to: "/posts/%EC%83%88-%EA%B8%80" },
      { from: "/posts/옛", to: "/posts/%EC%83%88" },
    ],
  });
});

test("no address of a pull request sends a browser to another host", () => {
  const paths = [
    "//example.org/a",
    "/\\\\example.org/a",
    "https://example.org/a",
    "/\\texample.org",
    "/good%",
  ];
  const after = articleOf("가", `redirect_from: [${paths.map((path) => `"${path}"`).join(", ")}]`);
  expect(smokeTargets([{ kind: "added", after }]).redirects.map(({ from }) => from)).toEqual([
    "/\texample.org",
    "/good%",
  ]);
});
