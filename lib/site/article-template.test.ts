import { expect, test } from "vitest";
import { parseArticle } from "../content/parse-article.ts";
import { decodeSourceFile } from "../content/source/source-file.ts";
import { newFileUrl } from "../repository/repository-links.ts";
import { articleTemplate } from "./article-template.ts";

const file = "posts/2026/2026-11-24-제목.mdx";

test("the template is a draft without a finding", () => {
  const source = decodeSourceFile(file, new TextEncoder().encode(articleTemplate()));
  expect(parseArticle(source, { now: new Date("2026-12-01") })).toMatchObject({
    title: "제목",
    publication: "draft",
    diagnostics: [],
  });
});

test("a link holds it: servers take addresses of 8,000 characters", () => {
  const repository = {
    url: `https://github.com/${"o".repeat(39)}/${"n".repeat(100)}`,
    branch: "b".repeat(100),
  };
  expect(newFileUrl(repository, file, articleTemplate()).length).toBeLessThan(6_000);
});
