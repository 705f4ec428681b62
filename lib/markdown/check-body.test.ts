import { describe, expect, it } from "vitest";
import { checkBody } from "./check-body.ts";
import { renderBody } from "./render-body.ts";
import { articleOf, testContext } from "./testing/render.ts";

describe("checkBody", () => {
  it.each([
    ["markdown", "## 가\n\n![그림](/images/none.png)\n\n```pyton\n1\n```\n\n<b onclick=x>글</b>\n\n$\\없는$"],
    ["mdx", "{값}\n\n<Calout>글</Calout>"],
    ["mdx", "<U+9B2F>"],
  ] as const)("finds in %s what rendering finds: %j", async (dialect, body) => {
    const article = articleOf(body, { dialect, math: true, bodyLine: 12 });
    const found = await checkBody(article, testContext);
    expect(found).toEqual((await renderBody(article, testContext)).diagnostics);
    expect(found.length).toBeGreaterThan(0);
  });
});
