import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import type { Glossary } from "@/lib/content/glossary";
import { renderBody } from "@/lib/markdown/render-body";
import { articleOf, testContext } from "@/lib/markdown/render-in-test";
import { bodyComponents } from "./body-components";

export const testGlossary: Glossary = {
  entries: [
    { term: "토큰", aliases: ["token"], explanation: "글을 나눈 조각.", source: undefined, slug: "토큰" },
    { term: "KV 캐시", aliases: [], explanation: "저장분.", source: undefined, slug: "kv-캐시" },
  ],
  diagnostics: [],
};

/** An `.mdx` body with formulas, as a reader's browser gets it from the real components, and what was found in it. */
export async function renderMdx(body: string) {
  const article = articleOf(body, { dialect: "mdx", file: "posts/test.mdx", math: true });
  const rendered = await renderBody(article, {
    ...testContext,
    publicDir: path.join(import.meta.dirname, "fixtures/public"),
    glossary: testGlossary,
    components: bodyComponents,
  });
  return {
    html: renderToStaticMarkup(rendered.content),
    text: rendered.text,
    /** `3:1 download/missing message → mend` */
    findings: rendered.diagnostics.map(
      ({ line, column, rule, message, mend }) => `${line}:${column} ${rule} ${message} → ${mend}`,
    ),
  };
}
