import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { remarkKramdownMath } from "./math.ts";

const block = (tex: string) => `<pre><code class="language-math math-display">${tex}</code></pre>`;
const inline = (tex: string) => `<code class="language-math math-inline">${tex}</code>`;

test("double dollars alone in their paragraph are a block, also in a list item", () => {
  expect(render("$$ a $$\n\n- $$b$$", [remarkKramdownMath]).html).toBe(
    `${block("a")}\n<ul>\n<li>\n${block("b")}\n</li>\n</ul>`,
  );
});

test("double dollars in a line stay in the line", () => {
  expect(render("넓이 $$x^2$$ 이다", [remarkKramdownMath]).html).toBe(`<p>넓이 ${inline("x^2")} 이다</p>`);
});

test("single dollars alone in their paragraph stay inline", () => {
  expect(render("$x$", [remarkKramdownMath]).html).toBe(`<p>${inline("x")}</p>`);
});
