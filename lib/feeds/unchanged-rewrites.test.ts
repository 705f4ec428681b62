import { expect, test } from "vitest";
import { articleOf, siteUrl } from "./feed-in-test.ts";
import { feedVersion } from "./feed-version.ts";
import { unchangedRewrites } from "./unchanged-rewrites.ts";

const version = feedVersion({ listed: [articleOf("title: 제목")] }, siteUrl);
const [byTag, byTime] = unchangedRewrites(version);

/** As Next matches a header. */
const matches = (rule: typeof byTag, sent: string) => new RegExp(`^${rule?.has?.[0]?.value}$`).test(sent);

test("a reader that has this version has nothing to fetch", () => {
  const opaque = version.etag.slice("W/".length);
  expect(matches(byTag, version.etag)).toBe(true);
  expect(matches(byTag, opaque)).toBe(true);
  expect(matches(byTag, `"other", ${version.etag}`)).toBe(true);
  expect(matches(byTag, opaque.toLowerCase())).toBe(false);
  expect(matches(byTag, '"other"')).toBe(false);
  expect(matches(byTime, "Thu, 30 Apr 2026 15:00:00 GMT")).toBe(true);
  expect(matches(byTime, "Wed, 29 Apr 2026 15:00:00 GMT")).toBe(false);
});

test("another article, another text or another address make another version; what is kept from readers does not", () => {
  const listed = [articleOf("title: 제목")];
  const others = [
    feedVersion({ listed: [...listed, articleOf("title: 둘")] }, siteUrl),
    feedVersion({ listed: [articleOf("title: 제목이 다름")] }, siteUrl),
    feedVersion({ listed }, "https://other.example"),
  ];
  expect(new Set([version, ...others].map(({ etag }) => etag)).size).toBe(4);
  expect(feedVersion({ listed: [...listed, articleOf("title: 초고\ndraft: true")] }, siteUrl)).toEqual(
    version,
  );
});
