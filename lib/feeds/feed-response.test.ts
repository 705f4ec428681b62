import { expect, test } from "vitest";
import type { Feed } from "./feed.ts";
import { type FeedFile, feedFile, feedResponse } from "./feed-response.ts";

const feed = (title: string): Feed => ({
  id: "https://news.example/",
  title,
  subtitle: "요약",
  language: "ko",
  homeUrl: "https://news.example/",
  atomUrl: "https://news.example/feed.xml",
  jsonUrl: "https://news.example/feed.json",
  publisher: { name: "신문", url: "https://news.example/" },
  entries: [],
});
const made = new Date("2026-11-26T01:02:03.456Z");
const file = feedFile("json", feed("신문"), "초대", made);
const ask = (headers: Record<string, string>, of: FeedFile = file) => feedResponse(new Headers(headers), of);

test("a reader that has this text is told so, by its tag or by its time", () => {
  expect(ask({ "If-None-Match": file.etag }).status).toBe(304);
  expect(ask({ "If-None-Match": `"other", W/${file.etag}` }).status).toBe(304);
  expect(ask({ "If-Modified-Since": file.lastModified }).status).toBe(304);
  expect(ask({ "If-Modified-Since": "Thu, 26 Nov 2026 02:00:00 GMT" }).status).toBe(304);
});

test("every other reader gets the feed; a tag counts before a time", async () => {
  const others: readonly Record<string, string>[] = [
    {},
    { "If-None-Match": '"other"' },
    { "If-None-Match": '"other"', "If-Modified-Since": file.lastModified },
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
  const other = feedFile("json", feed("다른 신문"), "초대", new Date(made.getTime() + 60_000));
  expect(other.etag).not.toBe(file.etag);
  expect(ask({ "If-None-Match": file.etag }, other).status).toBe(200);
  expect(ask({ "If-Modified-Since": file.lastModified }, other).status).toBe(200);
  expect(feedFile("json", feed("신문"), "초대", made)).toEqual(file);
});
