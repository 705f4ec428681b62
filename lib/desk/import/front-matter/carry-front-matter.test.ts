import { expect, test } from "vitest";
import { describeDocument } from "../old-site/old-document.ts";
import type { DocumentFile } from "../old-site/read-jekyll-site.ts";
import { readRubyYaml } from "../old-site/ruby-yaml.ts";
import { carryFrontMatter } from "./carry-front-matter.ts";

const source: DocumentFile = {
  kind: "post",
  collection: "posts",
  path: "_posts/2024-05-06-a.md",
  relativePath: "_posts/2024-05-06-a.md",
  folders: [],
};

function carry(yaml: string) {
  const written = readRubyYaml(yaml) ?? { data: {}, scalarAt: () => undefined };
  const document = describeDocument(source, written, {});
  const read = { document, reading: "read" as const, yaml, unreadable: "", body: "", notes: [] };
  const { draft, notes } = carryFrontMatter(read, {
    file: "posts/2024/2024-05-06-a.md",
    fallbackDate: "2024-05-06",
    timeZone: "Asia/Seoul",
    defaults: {},
    navigations: new Set(),
    form: "as written",
    resolve: () => ({ kind: "kept" }),
    resolveImage: () => ({ kind: "kept" }),
  });
  return { yaml: draft.toString(), notes: notes.map(({ weight, rule }) => `${weight} ${rule}`) };
}

test("a plugin's settings for what is on or off here become a comment, and need nobody", () => {
  expect(carry("title: 가\nsitemap:\n  changefreq: daily\n  priority: 1.0\n")).toEqual({
    yaml: "title: 가\n\n# sitemap:\n#   changefreq: daily\n#   priority: 1.0\n",
    notes: ["done import/unused-settings"],
  });
});

test("a value that the portal refuses becomes a comment and is left to a person", () => {
  expect(carry("title: 가\ntoc: 아마도\n")).toEqual({
    yaml: "title: 가\n\n# toc: 아마도\n",
    notes: ["person import/wrong-value"],
  });
});
