import { expect, test } from "vitest";
import { feedImage } from "./feed-image.ts";
import { siteUrl } from "./feed-in-test.ts";

const publicDir = new URL("../markdown/testing/fixtures/public", import.meta.url).pathname;

test("a picture is an enclosure with its type and size", async () => {
  expect(await feedImage("/images/chart.svg", publicDir, siteUrl)).toEqual({
    url: "https://attention.example/images/chart.svg",
    type: "image/svg+xml",
    bytes: expect.any(Number),
  });
});

test.each(["/images/missing.png", "https://other.example/a.png", "", "/images"])(
  "%s is none",
  async (src) => {
    expect(await feedImage(src, publicDir, siteUrl)).toBeUndefined();
  },
);
