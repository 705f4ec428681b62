import { describe, expect, it } from "vitest";
import { renderInTest } from "../../testing/render.ts";
import { freeDefinitions } from "./free-definitions.ts";

describe("a definition of a link", () => {
  it.each([
    "[^1]: 주석",
    "[^1]: 주석\n[^2]: 둘째",
    "*[HTML]: 말",
    "{: .notice}",
    "<div>글</div>",
    "<div>\n글\n</div>",
  ])("is one below %j", async (above) => {
    for (const definition of ["[k]: https://e.com/", '[K]: <https://e.com/> "제목"', " [k]: /a b.html"]) {
      const { html } = await renderInTest(`글 [가][k] 나[^1][^2].\n\n${above}\n${definition}\n뒤의 글`);
      expect(html).toMatch(/글 <a [^>]*>가<\/a> 나/);
      expect(html).toContain("뒤의 글");
      expect(html).not.toContain("]:");
    }
  });

  it.each([
    "그냥 글\n[k]: https://e.com/",
    "- 항목\n[k]: https://e.com/",
    "```\n[^1]: 주석\n[k]: https://e.com/\n```",
    "[^1]: 주석\n\n[k]: https://e.com/",
  ])("stays where it is in %j", (body) => {
    expect(freeDefinitions(body)).toBe(body);
  });

  it("leaves every line its number", () => {
    expect(freeDefinitions("[^1]: 주석\n[k]: /a\n글")).toBe("[^1]: 주석\n\n글\n\n[k]: /a");
  });
});
