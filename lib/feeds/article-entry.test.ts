import { expect, test } from "vitest";
import { toTerm } from "../content/front-matter/terms.ts";
import { articleEntry } from "./article-entry.ts";
import { articleOf, siteUrl } from "./feed-in-test.ts";

const entryOf = (frontMatter: string, file?: string) =>
  articleEntry(articleOf(frontMatter, file), { siteUrl, content: "", image: undefined, authorTerm: toTerm });

test("the id of a legacy post is the address that jekyll-feed gave it, encoded once", () => {
  const file = "posts/2024-05-06-뉴스10.md";
  expect(entryOf("title: 제목\nlayout: single\ncategories: [AI 뉴스]", file).id).toBe(
    "https://attention.example/ai%20%EB%89%B4%EC%8A%A4/%EB%89%B4%EC%8A%A410",
  );
  expect(entryOf("title: 제목\npermalink: /%EB%89%B4%EC%8A%A4/10/", file).id).toBe(
    "https://attention.example/%EB%89%B4%EC%8A%A4/%EB%89%B4%EC%8A%A410",
  );
  expect(entryOf("title: 제목\nfeed_id: /100%/a", file).id).toBe("https://attention.example/100%25/a");
});

test("an id of another site stays as it is, to the letter", () => {
  expect(entryOf("title: 제목\nfeed_id: https://Old.example/?p=58").id).toBe("https://Old.example/?p=58");
  expect(entryOf("title: 제목\nfeed_id: tag:old.example,2024:글").id).toBe("tag:old.example,2024:글");
});

test("an author who is named twice, and a tag that is a category too, stand once", () => {
  const entry = entryOf("title: 제목\nauthors: [홍길동, 홍길동]\ncategories: [모델]\ntags: [모델, GPU]");
  expect(entry.authors.map(({ name }) => name)).toEqual(["홍길동"]);
  expect(entry.terms).toEqual(["모델", "GPU"]);
});

test("an article was updated when it was published, changed or corrected, whichever was last", () => {
  expect(entryOf("title: 제목\ndate: 2026-05-01 09:00").updatedAt).toBe("2026-05-01T09:00:00+09:00");
  expect(entryOf("title: 제목\nupdated: 2026-05-03").updatedAt).toBe("2026-05-03T00:00:00+09:00");
  const corrected = "title: 제목\nupdated: 2026-05-03\ncorrections:\n  - date: 2026-05-04\n    text: 고침";
  expect(entryOf(corrected).updatedAt).toBe("2026-05-04T00:00:00+09:00");
  const sameDay = "title: 제목\ndate: 2026-05-04 09:00\ncorrections:\n  - date: 2026-05-04\n    text: 고침";
  expect(entryOf(sameDay).updatedAt).toBe("2026-05-04T09:00:00+09:00");
});
