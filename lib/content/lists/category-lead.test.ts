import { expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { decodeSourceFile } from "../source/source-file.ts";
import { selectCategoryLead } from "./category-lead.ts";

function article(title: string, frontMatter = "") {
  const text = `---\ntitle: ${title}\n${frontMatter}\n---\n`;
  const source = decodeSourceFile("posts/2026-01-10-a.mdx", new TextEncoder().encode(text));
  return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") });
}

test("the story that editors feature first leads, the others keep their order", () => {
  const [newest, second, first] = [
    article("newest"),
    article("second", "featured: 2"),
    article("first", "featured: 1"),
  ];
  expect(selectCategoryLead([newest, second, first])).toEqual({ lead: first, others: [newest, second] });
});

test("without one the newest leads", () => {
  const [newest, older] = [article("newest"), article("older")];
  expect(selectCategoryLead([newest, older])).toEqual({ lead: newest, others: [older] });
  expect(selectCategoryLead([])).toEqual({ lead: undefined, others: [] });
});
