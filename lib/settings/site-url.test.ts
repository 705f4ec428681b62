import { expect, test } from "vitest";
import { missingAddress, siteUrl } from "./site-url.ts";

test("the address that somebody set comes first, then the project's domain on Vercel", () => {
  expect(siteUrl("https://news.example.com", "news.vercel.app")).toBe("https://news.example.com");
  expect(siteUrl(" https://news.example.com/ ", undefined)).toBe("https://news.example.com");
  expect(siteUrl(undefined, "news.example.com")).toBe("https://news.example.com");
  expect(siteUrl("", "news.vercel.app")).toBe("https://news.vercel.app");
  expect(siteUrl(" ", "")).toBeUndefined();
  expect(siteUrl(undefined, undefined)).toBeUndefined();
});

test("the placeholder is no address, wherever the build runs, unless somebody set it", () => {
  const vercel = { VERCEL: "1" };
  expect(missingAddress("https://attention.example", vercel)).toBe(
    "사이트의 주소가 정해지지 않았습니다. Vercel의 Settings → Environment Variables에 SITE_URL을 추가하고 다시 빌드해 주세요. 값은 https://로 시작하는 사이트 주소입니다.",
  );
  expect(missingAddress("https://attention.example", {})).toContain("환경 변수 SITE_URL을 설정하고");
  expect(missingAddress("https://news.example/", { SITE_URL: "" })).not.toBeUndefined();
  expect(
    missingAddress("https://attention.example", { SITE_URL: "https://attention.example" }),
  ).toBeUndefined();
});

test.each(["https://news.kr", "https://news.vercel.app", "https://my.example.kr", "http://localhost:3000"])(
  "%s is an address, wherever it was written",
  (url) => {
    expect(missingAddress(url, { VERCEL: "1" })).toBeUndefined();
  },
);
