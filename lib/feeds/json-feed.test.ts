import { expect, test } from "vitest";
import { z } from "zod";
import { articleOf, feedOf, hardText } from "./feed-in-test.ts";
import { jsonFeed } from "./json-feed.ts";

const author = z.strictObject({ name: z.string().min(1), url: z.url() });

/** What JSON Feed 1.1 says of the members that we write. @see https://www.jsonfeed.org/version/1.1/ */
const schema = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  authors: z.array(author).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string(),
      summary: z.string().min(1).optional(),
      content_html: z.string(),
      date_published: z.iso.datetime({ offset: true }),
      date_modified: z.iso.datetime({ offset: true }),
      authors: z.array(author).min(1).optional(),
      tags: z.array(z.string()),
      image: z.url().optional(),
      attachments: z
        .array(
          z.strictObject({
            url: z.url(),
            mime_type: z.string().regex(/^\w+\/[\w+.-]+$/),
            size_in_bytes: z.int(),
          }),
        )
        .optional(),
    }),
  ),
});

test("an article is an item", () => {
  const article = articleOf(
    "title: 라마 3\ndescription: 한 문장\ncategories: [모델]\ntags: [LLaMA3]\nauthor: 홍길동\nupdated: 2026-05-02",
  );
  const image = { url: "https://attention.example/a.png", type: "image/png", bytes: 12 };
  const { items, ...feed } = schema.parse(JSON.parse(jsonFeed(feedOf([article], { image }))));
  expect(feed).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "어텐션",
    home_page_url: "https://attention.example/",
    feed_url: "https://attention.example/feed.json",
    description: "AI와 기술을 차분하게 읽는 신문",
    language: "ko",
    authors: [{ name: "어텐션", url: "https://attention.example/" }],
  });
  expect(items).toEqual([
    {
      id: "https://attention.example/posts/one",
      url: "https://attention.example/posts/one",
      title: "라마 3",
      summary: "한 문장",
      content_html: "<p>글</p>",
      date_published: "2026-05-01T00:00:00+09:00",
      date_modified: "2026-05-02T00:00:00+09:00",
      authors: [{ name: "홍길동", url: "https://attention.example/authors/%ED%99%8D%EA%B8%B8%EB%8F%99" }],
      tags: ["모델", "LLaMA3"],
      image: "https://attention.example/a.png",
      attachments: [{ url: "https://attention.example/a.png", mime_type: "image/png", size_in_bytes: 12 }],
    },
  ]);
});

test("what an article does not have is not there", () => {
  const { items } = schema.parse(JSON.parse(jsonFeed(feedOf([articleOf("title: 제목")]))));
  expect(Object.keys(items[0] ?? {})).toEqual([
    "id",
    "url",
    "title",
    "content_html",
    "date_published",
    "date_modified",
    "tags",
  ]);
});

test("hard characters arrive as they were written", () => {
  const article = { ...articleOf("title: 제목"), title: hardText };
  const { items } = schema.parse(JSON.parse(jsonFeed(feedOf([article], { content: hardText }))));
  expect(items).toMatchObject([{ title: hardText, content_html: hardText }]);
});
