import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { remarkStrayRule } from "./stray-rule.ts";

test("a rule right after the front matter is dropped, a later one stays", () => {
  expect(render("---\n[2024년 발췌]\n\n본문\n\n---\n", [remarkStrayRule]).html).toBe(
    "<p>[2024년 발췌]</p>\n<p>본문</p>\n<hr>",
  );
});

test("a body without one is left as it is", () => {
  expect(render("본문\n\n---", [remarkStrayRule]).html).toBe("<p>본문</p>\n<hr>");
});
