import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { quoteLazyItems } from "./quote-lazy-items.ts";

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
  ["> ```\n> 가\n    - 나", "code in the quotation"],
  ["> # 가\n    - 코드", "a heading, which ends on its line"],
  ["<pre>\n> 가\n\t- 나\n</pre>", "HTML"],
  ["- 항목\n  > 가\n    1. 나", "a quotation in an item"],
  ["1. 항목\n   > 가\n    - 나\n\n   > 다\n    - 라\n   > 마\n    - 바", "quotations in an item"],
])("stays as it is: %j (%s)", (body) => {
  expect(quoteLazyItems(body)).toBe(body);
});

test("what stays as it is in one quotation does not keep another from being mended", () => {
  expect(quoteLazyItems("- 항목\n  > 가\n    - 나\n\n글\n\n> - 가\n    - 나")).toBe(
    "- 항목\n  > 가\n    - 나\n\n글\n\n> - 가\n>     - 나",
  );
});
