import { expect, test } from "vitest";
import { renderInTest } from "../../testing/render.ts";
import { shortenFences } from "./shorten-fences.ts";

test.each([
  ["````\na\n```\n\n글", "```\na\n```\n\n글"],
  ["`````js\nb\n````\n뒤", "````js\nb\n````\n뒤"],
  ["~~~~~\na\n~~~\n글", "~~~\na\n~~~\n글"],
  ["`````\na\n```\nb\n````\n글", "````\na\n```\nb\n````\n글"],
  ["````js\na\n```\n\n````py\nb\n```\n글", "```js\na\n```\n\n```py\nb\n```\n글"],
  ["  ````\n  a\n  ```", "  ```\n  a\n  ```"],
])("%j is closed by the shorter fence", (body, expected) => {
  expect(shortenFences(body)).toBe(expected);
});

test.each([
  "````\na\n```\nb\n````\n글",
  "````md\n```js\na\n```\n````",
  "````\n끝이 없다",
  "```\na\n```",
  "````\na\n~~~",
  "```` `a` ````\n```\nb\n```",
])("%j stays as it is", (body) => {
  expect(shortenFences(body)).toBe(body);
});

test("what stands below the code is an article again", async () => {
  const { html } = await renderInTest("````\na\n```\n\n**글**");
  expect(html).toMatch(/<p><strong>글<\/strong><\/p>$/);
});

test("many fences that nothing closes are looked at once", () => {
  const body = "````js\na\n".repeat(20_000);
  expect(shortenFences(body)).toBe(body);
});
