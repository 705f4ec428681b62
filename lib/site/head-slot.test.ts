import { expect, test } from "vitest";
import { parseHeadSlot } from "./head-slot.ts";

const parse = (body: string) =>
  parseHeadSlot({ file: "site/slots/head.mdx", dialect: "mdx", math: false, body, bodyLine: 1 });

test("elements that verify a site are taken, comments are not", () => {
  const { tags, diagnostics } = parse(
    '{/* 인증\n태그 */}\n<meta name="a-verify" content="1" />\n<!-- 주석 -->\n<meta property="fb:pages" content="2">\n<link rel="me" href="https://social.example/@paper">\n',
  );
  expect(tags).toEqual([
    { tag: "meta", attributes: { name: "a-verify", content: "1" } },
    { tag: "meta", attributes: { property: "fb:pages", content: "2" } },
    { tag: "link", attributes: { rel: "me", href: "https://social.example/@paper" } },
  ]);
  expect(diagnostics).toEqual([]);
});

test.each([
  ["<script>alert(1)</script>", "<script>"],
  ['<script src="https://ads.example/a.js" async></script>', "<script>"],
  ['<meta http-equiv="refresh" content="0; url=https://a.example">', "<meta>"],
  ['<meta name="a">', "<meta>"],
  ['<link rel="stylesheet" href="https://a.example/a.css">', "<link>"],
  ["<style>body{}</style>", "<style>"],
  ['<base href="https://a.example">', "<base>"],
  ["인증", "텍스트"],
  ['<div><meta name="a" content="b"></div>', "<div>"],
])("%s is left out and said", (body, what) => {
  const { tags, diagnostics } = parse(`\n${body}`);
  expect(tags).toEqual([]);
  expect(diagnostics.map(({ rule, message }) => [rule, message])).toEqual([
    ["slot/not-for-head", `페이지의 head에 넣을 수 없어 제외됩니다: ‘${what}’`],
  ]);
});
