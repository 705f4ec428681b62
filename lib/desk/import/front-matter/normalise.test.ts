import { expect, test } from "vitest";
import { FrontMatterDraft } from "./draft.ts";
import { normaliseFrontMatter } from "./normalise.ts";

function normalise(yaml: string): string {
  const draft = new FrontMatterDraft(yaml);
  normaliseFrontMatter(draft);
  return draft.toString();
}

test("legacy keys become native ones, in their place", () => {
  expect(
    normalise(
      "layout: single\ntitle: 글 # 제목\ncategory: Deep Learning\nexcerpt: 요약\nuse_math: true\nmathjax: true\nheader:\n  image: /a.png\n  caption: 설명\n  teaser: /b.png\npublished: false\n",
    ),
  ).toBe(
    "title: 글 # 제목\ncategories:\n  - Deep Learning\ndescription: 요약\nmath: true\nheader:\n  teaser: /b.png\ndraft: true\nimage:\n  src: /a.png\n  caption: 설명\n",
  );
});

test("native front matter stays as it is, byte for byte", () => {
  const yaml = "title:   글\ncategories: [가]\n";
  expect(normalise(yaml)).toBe(yaml);
});
