import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { ReactNode } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Dialect } from "@/lib/content/article";
import { checkBody } from "@/lib/markdown/check-body";
import { renderBody } from "@/lib/markdown/render-body";
import { findDangers, hostileBodies } from "@/lib/markdown/testing/hostile";
import { articleOf, testContext } from "@/lib/markdown/testing/render";
import { bodyComponents } from "./body-components";
import { testGlossary } from "./render-in-test";

/** What an article's JavaScript would call. */
const alert = vi.fn();

beforeAll(() => vi.stubGlobal("alert", alert));
afterAll(() => vi.unstubAllGlobals());

const context = {
  ...testContext,
  publicDir: join(import.meta.dirname, "fixtures/public"),
  glossary: testGlossary,
  components: bodyComponents,
};

const dialects: readonly Dialect[] = ["markdown", "mdx"];

it.each(dialects.flatMap((dialect) => hostileBodies().map((body) => ({ ...body, dialect }))))(
  "$dialect: $name",
  async ({ text: body, dialect }) => {
    const file = dialect === "mdx" ? "posts/test.mdx" : "posts/test.md";
    const article = articleOf(`앞\n\n${body}\n\n뒤`, { dialect, file, math: true });
    const rendered = await renderBody(article, context);
    expect(findDangers(await htmlOf(rendered.content))).toEqual([]);
    expect(alert).not.toHaveBeenCalled();
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    for (const { line } of rendered.diagnostics) expect(line).toBeGreaterThan(0);
    expect(await checkBody(article, context)).toEqual(rendered.diagnostics);
  },
);

async function htmlOf(content: ReactNode): Promise<string> {
  return text((await prerenderToNodeStream(content)).prelude);
}
