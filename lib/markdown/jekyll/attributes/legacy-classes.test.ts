import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { rehypeLegacyClasses } from "./legacy-classes.ts";

test("a notice in raw HTML is a callout, and other names are left to the allow-list", () => {
  const html = '<div class="notice--info wide">가</div>\n\n<img class="left" src="a">';
  expect(render(html, [], [rehypeLegacyClasses]).html).toBe(
    '<div class="callout callout--note wide">가</div>\n<img class="align-left" src="a">',
  );
});
