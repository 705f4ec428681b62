import { expect, test } from "vitest";
import type { Feed, FeedEntry } from "./feed.ts";
import { type FeedFile, feedFile, feedResponse } from "./feed-response.ts";

const entry = (publishedAt: string, updatedAt = publishedAt): FeedEntry => ({
  id: publishedAt,
  url: "https://news.example/posts/a",
  title: "글",
  summary: "",
  content: "",
  publishedAt,
  updatedAt,
  authors: [],
  terms: [],
  image: undefined,
});
const entries = [entry("2026-11-26T10:02:03+09:00"), entry("2026-11-20T09:00:00+09:00")];
const feed = (title: string, of: readonly FeedEntry[] = entries): Feed => ({
  id: "https://news.example/",
  title,
  subtitle: "요약",
  language: "ko",
  homeUrl: "https://news.example/",
  atomUrl: "https://news.example/feed.xml",
  jsonUrl: "https://news.example/feed.json",
  publisher: { name: "신문", url: "https://news.example/" },
  entries: of,
});
const now = new Date("2026-12-01T00:00:00Z");
const file = feedFile("json", feed("신문"), "초대", now);
const ask = (headers: Record<string, string>, of: FeedFile = file) =>
  feedResponse(new Headers(headers), of, "public, max-age=300");

test("a reader that has this text is told so, by its tag or by its time", () => {
  expect(ask({ "If-None-Match": file.etag }).status).toBe(304);
  expect(ask({ "If-None-Match": `"other", W/${file.etag}` }).status).toBe(304);
  expect(ask({ "If-Modified-Since": "Thu, 26 Nov 2026 01:02:03 GMT" }).status).toBe(304);
  expect(ask({ "If-Modified-Since": "Thu, 26 Nov 2026 02:00:00 GMT" }).status).toBe(304);
});

test("every other reader gets the feed; a tag counts before a time", async () => {
  const others: readonly Record<string, string>[] = [
    {},
    { "If-None-Match": '"other"' },
    { "If-None-Match": '"other"', "If-Modified-Since": "Thu, 26 Nov 2026 01:02:03 GMT" },
    { "If-Modified-Since": "Thu, 26 Nov 2026 01:02:02 GMT" },
    { "If-Modified-Since": "yesterday" },
  ];
  for (const headers of others) {
    const response = ask(headers);
    expect(response.status, JSON.stringify(headers)).toBe(200);
    expect(await response.text()).toBe(file.text);
  }
});

test("another text is another version, whatever the dates of its articles", () => {
  const other = feedFile("json", feed("다른 신문"), "초대", now);
  expect(other.etag).not.toBe(file.etag);
  expect(ask({ "If-None-Match": file.etag }, other).status).toBe(200);
});

test.each([
  ["the newest article", entries, "Thu, 26 Nov 2026 01:02:03 GMT"],
  [
    "an older one that was changed",
    [...entries, entry("2026-11-01T09:00:00+09:00", "2026-11-28T00:00:00+09:00")],
    "Fri, 27 Nov 2026 15:00:00 GMT",
  ],
  [
    "none that says it will be changed",
    [...entries, entry("2026-11-01T09:00:00+09:00", "2027-01-01T00:00:00+09:00")],
    "Thu, 26 Nov 2026 01:02:03 GMT",
  ],
] as const)("the time of a feed is that of %s", (_, of, lastModified) => {
  const made = feedFile("json", feed("신문", of), "초대", now);
  expect(made.lastModified).toBe(lastModified);
  expect(ask({}, made).headers.get("last-modified")).toBe(lastModified);
});

test("servers that make it at different times, and formats, agree; an empty feed has no time", () => {
  const later = new Date(now.getTime() + 86_400_000);
  expect(feedFile("json", feed("신문"), "초대", later)).toEqual(file);
  expect(feedFile("xml", feed("신문"), "초대", later).lastModified).toBe(file.lastModified);
  const empty = feedFile("json", feed("신문", []), "초대", now);
  expect(empty.lastModified).toBeUndefined();
  expect(ask({ "If-Modified-Since": now.toUTCString() }, empty).status).toBe(200);
  expect(ask({}, empty).headers.has("last-modified")).toBe(false);
});

test("it says how long it is kept, changed or not", () => {
  for (const headers of [{}, { "If-None-Match": file.etag }] as Record<string, string>[]) {
    expect(ask(headers).headers.get("cache-control")).toBe("public, max-age=300");
  }
});
