import { expect, test } from "vitest";
import { FrontMatterDraft } from "./draft.ts";

const written = `layout: single \ntitle: "라마3"  # 제목\n\n# 분류\ncategories: \n  - News\nheader:\nvalue: 1.10\nsidebar:\n    nav: "x"\n`;

test("what nobody changes stays as it is, byte for byte", () => {
  expect(new FrontMatterDraft(written).toString()).toBe(written);
});

test("a change leaves comments, the order of keys and the other values alone", () => {
  const draft = new FrontMatterDraft(written);
  draft.set("redirect_from", ["/a: b/", "/가/"]);
  expect(draft.toString()).toBe(
    `layout: single\ntitle: "라마3" # 제목\n\n# 분류\ncategories:\n  - News\nheader:\nvalue: 1.10\nsidebar:\n  nav: "x"\nredirect_from:\n  - "/a: b/"\n  - /가/\n`,
  );
});

test("a key that is set aside stays as a comment", () => {
  const draft = new FrontMatterDraft("title: 글\ntags:\n  - {a: b}\n");
  draft.setAside("tags");
  expect(draft.toString()).toBe("title: 글\n\n# tags:\n#   - {a: b}\n");
});

test("of equal keys the last is the one that counts", () => {
  const draft = new FrontMatterDraft("title: 처음\ntitle: 나중\n");
  expect(draft.textOf("title")).toBe("나중");
  draft.remove("title");
  draft.putFirst("title", "하나");
  expect(draft.toString()).toBe("title: 하나\n");
});

test("front matter that only had comments keeps them", () => {
  const draft = new FrontMatterDraft("");
  draft.addComment("title: 읽지 못한 줄");
  expect(draft.toString()).toBe("# title: 읽지 못한 줄\n");
});
