import { expect, test } from "vitest";
import { parseArticle } from "../../content/parse-article.ts";
import { decodeSourceFile } from "../../content/source/source-file.ts";
import { componentNames } from "../../markdown/components/registry.ts";
import { articleSnippet, componentSnippets } from "./snippets.ts";

test("each component has a snippet that an editor finds by its name and by a Korean word", () => {
  const prefixes = Object.values(componentSnippets()).map(({ prefix }) => prefix);
  expect(prefixes.map(([name]) => name)).toEqual(componentNames);
  expect(new Set(prefixes.flat()).size).toBe(componentNames.length * 2);
});

test("required and usual props are places to fill in; a fixed list is one to choose from", () => {
  const snippets = componentSnippets();
  expect(snippets["Figure: 이미지"]).toMatchObject({
    scope: "mdx",
    body: ['<Figure src="$1" alt="$2" caption="$3" credit="$4" />'],
  });
  expect(snippets["Callout: 박스"]?.body.join("\n")).toBe(
    `<Callout type="$\{1|note,tip,warning,definition|}" title="$2">\n\n$\{0:박스에 넣을 내용}\n\n</Callout>`,
  );
  expect(snippets["Glossary: 용어"]?.body).toEqual([`<Glossary>$\{0:용어}</Glossary>`]);
});

test("the snippet of an article, filled in, is an article without a finding", () => {
  const text = articleSnippet.body
    .join("\n")
    .replace(/\$\{CURRENT_YEAR\}/g, "2026")
    .replace(/\$\{CURRENT_\w+\}/g, "11")
    .replace(/\$\{\d:(.*?)\}/g, "$1")
    .replace("$0", "본문");
  const source = decodeSourceFile("posts/2026/2026-11-11-a.mdx", new TextEncoder().encode(text));
  expect(parseArticle(source, { now: new Date("2026-12-01") })).toMatchObject({
    title: "제목",
    publishedAt: "2026-11-11T11:11:00+09:00",
    publication: "draft",
    diagnostics: [],
  });
});
