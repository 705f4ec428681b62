import path from "node:path";
import { text } from "node:stream/consumers";
import type { ReactNode } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import type { Glossary } from "@/lib/content/glossary/glossary";
import { renderBody } from "@/lib/markdown/render-body";
import { articleOf, testContext } from "@/lib/markdown/testing/render";
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
    html: await htmlOf(rendered.content),
    text: rendered.text,
    /** `3:1 download/missing message → mend` */
    findings: rendered.diagnostics.map(
      ({ line, column, rule, message, mend }) => `${line}:${column} ${rule} ${message} → ${mend}`,
    ),
  };
}

async function htmlOf(content: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(content);
  // React parts neighbouring texts for its hydration.
  return (await text(prelude)).replaceAll("<!-- -->", "");
}
