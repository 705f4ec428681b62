import { expect, test } from "vitest";
import { readableAddress } from "./readable-address.ts";

const site = "https://attention.example/posts/";

test.each([
  ["딥시크-r2-공개", "딥시크-r2-공개"],
  ["日本語と-Ελλάδα-é", "日本語と-Ελλάδα-é"],
  ["두 단어", "두%20단어"],
  ["정말일까?", "정말일까%3F"],
  ["“따옴표”", "%E2%80%9C따옴표%E2%80%9D"],
  ["가…", "가%E2%80%A6"],
  ["가,나。", "가%2C나%E3%80%82"],
  ["100%", "100%25"],
  ["a/b#c", "a%2Fb%23c"],
  ["🎉축하", "%F0%9F%8E%89축하"],
  ["넓은\u3000칸", "넓은%E3%80%80칸"],
  ["빈\u200b칸\u3164", "빈%E2%80%8B칸%E3%85%A4"],
])("letters are written as such, what ends an address is not: %s", (slug, expected) => {
  const url = site + encodeURIComponent(slug);
  expect(readableAddress(url)).toBe(site + expected);
  expect(new URL(readableAddress(url)).href).toBe(url);
});

test.each([
  `${site}%EC%95`,
  `${site}%B0%A1`,
  `${site}${encodeURIComponent("한글".normalize("NFD"))}`,
  `${site}e%CC%81`,
  `${site}%41%28%29%21`,
  `${site}%ea%b0%80`,
  "https://xn--3e0b707e.example/a",
])("what would be read as another URL stays as it is: %s", (url) => {
  expect(readableAddress(url)).toBe(url);
  expect(new URL(readableAddress(url)).href).toBe(url);
});

test("queries and fragments are written alike", () => {
  const url = `https://attention.example/search?q=${encodeURIComponent("가 나")}#${encodeURIComponent("절")}`;
  expect(readableAddress(url)).toBe("https://attention.example/search?q=가%20나#절");
  expect(new URL(readableAddress(url)).href).toBe(url);
});
