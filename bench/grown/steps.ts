import { renderToStaticMarkup } from "react-dom/server";
import { drawShareCard } from "@/components/share/draw-share-card";
import type { Article } from "../../lib/content/article.ts";
import type { Diagnostic } from "../../lib/content/findings/diagnostic.ts";
import { parseArticle } from "../../lib/content/parse-article.ts";
import { decodeSourceFile } from "../../lib/content/source/source-file.ts";
import { checkArticle } from "../../lib/desk/check/check-article.ts";
import { publicFilesByLowerCase } from "../../lib/desk/check/findings/images.ts";
import { articleEntry } from "../../lib/feeds/article-entry.ts";
import { feedContent } from "../../lib/feeds/feed-content.ts";
import { articleMarkdown } from "../../lib/llms/article-markdown.ts";
import { renderBody } from "../../lib/markdown/render-body.ts";
import { standInComponents } from "../../lib/markdown/testing/fuzz/try-article.ts";
import { toRow } from "../../lib/search/index/article-row.ts";
import { openingWords } from "../../lib/search/opening-words.ts";
import { authorTerm } from "../../lib/site/author.ts";
import { bodyContext } from "../../lib/site/body-context.ts";
import { text as words } from "../../lib/site/text.ts";
import type { GrownFile } from "./shapes.ts";

export const stepNames = ["front matter", "body", "check", "search", "feed", "Markdown", "card"] as const;

export type StepName = (typeof stepNames)[number];

export interface Step {
  readonly name: StepName;
  /** Of processor time, in milliseconds. */
  readonly spent: number;
}

const context = bodyContext({ articleByFileName: new Map() });
const publicFiles = publicFilesByLowerCase(context.publicDir);

/** Whatever a build, a preview or the check does with one article; `tell` hears of each step when it is over. */
export async function takeSteps(
  { file, text }: GrownFile,
  tell: (step: Step) => void,
): Promise<readonly Diagnostic[]> {
  const step = async <Result>(name: StepName, work: () => Result | Promise<Result>): Promise<Result> => {
    const start = process.cpuUsage();
    const result = await work();
    const { system, user } = process.cpuUsage(start);
    tell({ name, spent: (system + user) / 1_000 });
    return result;
  };
  const article = await step("front matter", () =>
    parseArticle(decodeSourceFile(file, Buffer.from(text)), { now: new Date("2026-12-01T00:00:00Z") }),
  );
  const html = await step("body", () => htmlOf(article));
  const checked = await step("check", () => checkArticle(article, text, { ...context, publicFiles }));
  await step("search", () => [openingWords(article.body), toRow({ ...article, image: undefined })]);
  const content = await step("feed", () => feedContent(html, "https://example.com/posts/grown"));
  const entry = articleEntry(article, { siteUrl: context.siteUrl, content, image: undefined, authorTerm });
  await step("Markdown", () => articleMarkdown(entry, article, words));
  // It shows nothing of a body.
  if (hasShortTitle(article)) return checked.diagnostics;
  await step("card", () =>
    drawShareCard({
      headline: article.title,
      category: article.categories[0]?.label ?? "",
      siteName: "어텐션",
      note: "",
      picture: undefined,
    }),
  );
  return checked.diagnostics;
}

function hasShortTitle({ title }: Article): boolean {
  return title === "제목";
}

async function htmlOf(article: Article): Promise<string> {
  const { content } = await renderBody(article, { ...context, components: standInComponents });
  return renderToStaticMarkup(content);
}
