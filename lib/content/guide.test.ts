import { expect, test } from "vitest";
import { parseGuidePage } from "./guide.ts";
import { decodeSourceFile } from "./source/source-file.ts";

function parse(...lines: string[]) {
  return parseGuidePage(decodeSourceFile("docs/guide/quote.mdx", new TextEncoder().encode(lines.join("\n"))));
}

test("a page has its name from the file, and its title, description and math from the front matter", () => {
  expect(parse("---", "title: 인용", "description: 남의 말", "math: true", "---", "본문")).toEqual({
    name: "quote",
    file: "docs/guide/quote.mdx",
    dialect: "mdx",
    title: "인용",
    description: "남의 말",
    math: true,
    body: "본문",
    bodyLine: 6,
    diagnostics: [],
  });
});

test("a page without title says so", () => {
  const { title, diagnostics } = parse("---", "description: 남의 말", "---", "본문");
  expect([title, ...diagnostics.map(({ rule }) => rule)]).toEqual(["quote", "front-matter/missing-title"]);
});
