import { expect, test } from "vitest";
import { cardTimes, feedTimes, keepAnswer } from "./keep-answer.ts";

const own = { NODE_ENV: "production" } as const;
const vercel = { NODE_ENV: "production", VERCEL: "1" } as const;
const now = Date.parse("2026-12-01T09:00:00+09:00");

test("on a server of one's own a CDN asks again after minutes, and sends what it has meanwhile", () => {
  expect(keepAnswer(feedTimes, undefined, now, own)).toBe(
    "public, max-age=300, s-maxage=300, stale-while-revalidate=600",
  );
  expect(keepAnswer(cardTimes, undefined, now, own)).toBe(
    "public, max-age=86400, s-maxage=3600, stale-while-revalidate=86400",
  );
});

test.each([
  [60 * 60, "public, max-age=300, s-maxage=300, stale-while-revalidate=600"],
  [10 * 60, "public, max-age=300, s-maxage=300"],
  [90.9, "public, max-age=90, s-maxage=90"],
  [0, "public, max-age=0, s-maxage=0"],
  [-5, "public, max-age=0, s-maxage=0"],
])("%i seconds before a scheduled article nobody keeps a feed longer than that", (seconds, header) => {
  expect(keepAnswer(feedTimes, now + seconds * 1_000, now, own)).toBe(header);
});

test("what a deployment can't change is kept by Vercel until the next one, scheduled articles or not", () => {
  for (const next of [undefined, now + 90_000]) {
    expect(keepAnswer(feedTimes, next, now, vercel)).toBe(
      "public, max-age=300, s-maxage=31536000, stale-while-revalidate=600",
    );
  }
});
