import { expect, test } from "vitest";
import { quoteLazyItems } from "./quote-lazy-items.ts";
import { render } from "./render-markdown-for-test.ts";

test.each([
  ["> - 가\n    - 나\n    - 다\n> - 라", "> - 가\n>     - 나\n>     - 다\n> - 라"],
  ["> 1. 가\n\t* 나", "> 1. 가\n> \t* 나"],
])("an item below a quotation is part of it: %j", (body, quoted) => {
  expect(quoteLazyItems(body)).toBe(quoted);
  expect(render(quoted).html).toMatch(/^<blockquote>[\s\S]*<[uo]l>[\s\S]*<ul>[\s\S]*<\/blockquote>$/);
});

test.each([
  ["> 가\n\n    - 코드", "a blank line between"],
  ["> - 가\n- 나", "an item of its own list"],
  ["> 가\n    나", "text"],
  ["```\n> 가\n    - 나\n```", "code"],
])("stays as it is: %j (%s)", (body) => {
  expect(quoteLazyItems(body)).toBe(body);
});
