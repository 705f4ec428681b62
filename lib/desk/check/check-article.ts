import { readFileSync } from "node:fs";
import type { Article } from "../../content/article.ts";
import type { Diagnostic } from "../../content/findings/diagnostic.ts";
import { TookTooLong, withinFairTime } from "../../content/limits/time-limit.ts";
import { baseName } from "../../content/source/dated-name.ts";
import { decodeSourceFile } from "../../content/source/source-file.ts";
import type { CheckContext } from "../../markdown/body.ts";
import type { BodyFacts, WrittenLink } from "../../markdown/body-record.ts";
import { inspectBody } from "../../markdown/check-body.ts";
import { toSyntaxDiagnostic } from "../../markdown/syntax/syntax-diagnostic.ts";
import { bodyContext } from "../../site/body-context.ts";
import { correctionFindings } from "./findings/corrections.ts";
import { frontMatterFindings } from "./findings/front-matter.ts";
import { headingFindings } from "./findings/headings.ts";
import { headlineNumbers } from "./findings/headline-numbers.ts";
import { checkImages, imageFindings, publicFilesByLowerCase } from "./findings/images.ts";
import { pathOnDisk } from "./findings/places.ts";
import { sourceFindings } from "./findings/sources.ts";
import { decomposedHangul, textSlips } from "./findings/text-slips.ts";
import { emptyBody } from "./slips/empty-body.ts";
import { formulasOff } from "./slips/formulas-off.ts";
import { invisibleSpaces } from "./slips/invisible-spaces.ts";
import { markdownSlips } from "./slips/markdown-slips.ts";

/** The findings about one article, and the data by which it is compared with the others. Plain data. */
export interface CheckedArticle {
  readonly diagnostics: readonly Diagnostic[];
  readonly links: readonly WrittenLink[];
  /** Addresses of the pictures in its body. */
  readonly images: readonly string[];
  /** The anchors of its page. */
  readonly ids: readonly string[];
}

export interface ArticleCheckContext extends CheckContext {
  /** Every path under `public/` by its lower-case form. */
  readonly publicFiles: ReadonlyMap<string, string>;
}

/**
 * Checks one article: front matter, body, pictures and the slips of its text.
 *
 * @param text of its file
 */
export async function checkArticle(
  article: Article,
  text: string,
  context: ArticleCheckContext,
): Promise<CheckedArticle> {
  const { diagnostics: ofBody, facts } = await inspectBody(article, context);
  const isInConflict = article.diagnostics.some(({ rule }) => rule === "file/merge-conflict");
  const diagnostics = isInConflict ? [] : ofBody;
  const images = await imageFindings(article, facts.images, context);
  const words = textFindings(article, text, facts, diagnostics);
  return {
    diagnostics: [
      ...article.diagnostics,
      ...words.head,
      ...withoutMisspelt(
        [...(await checkImages(article, context.publicDir, context.siteUrl)), ...words.body],
        images,
      ),
      ...words.headings,
      ...images,
      ...words.slips,
    ],
    links: facts.links,
    images: facts.images.map(({ src }) => src),
    ids: facts.ids,
  };
}

/** Time limit in milliseconds for the checks that read the text with our own regular expressions. */
const milliseconds = 1_500;

interface TextFindings {
  readonly head: readonly Diagnostic[];
  /** The parsers' findings without those that a finding about a slip already explains. */
  readonly body: readonly Diagnostic[];
  readonly headings: readonly Diagnostic[];
  readonly slips: readonly Diagnostic[];
}

function textFindings(
  article: Article,
  text: string,
  facts: BodyFacts,
  ofBody: readonly Diagnostic[],
): TextFindings {
  // A body that no parser gets through has its own finding.
  const isRead = !ofBody.some(({ rule }) => rule === "body/failed" || rule === "body/too-costly");
  try {
    return withinFairTime(milliseconds, () => ({
      head: [
        ...frontMatterFindings(article, text),
        ...headlineNumbers(article, text),
        ...sourceFindings(article, text),
        ...correctionFindings(article, text),
      ],
      body: isRead ? formulasOff(article, ofBody) : ofBody,
      headings: headingFindings(article, facts.headings),
      slips: [
        ...textSlips(article, facts.prose),
        ...(isRead ? markdownSlips(article, facts.prose) : []),
        ...emptyBody(article),
        ...(isRead ? invisibleSpaces(article, text) : []),
        ...decomposedHangul(article.file, text),
      ],
    }));
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return { head: [], body: ofBody, headings: [], slips: [toSyntaxDiagnostic(error, article)] };
  }
}

/** A file whose name differs only in letter case counts as missing too; report it once. */
function withoutMisspelt(
  diagnostics: readonly Diagnostic[],
  images: readonly Diagnostic[],
): readonly Diagnostic[] {
  const misspelt = images.filter(({ rule }) => rule === "image/wrong-case");
  return diagnostics.filter(
    ({ rule, line, column }) =>
      rule !== "image/missing" || !misspelt.some((each) => each.line === line && each.column === column),
  );
}

/** The first message to a child process. */
export interface CheckerSetup {
  /** File and slug of every article, to resolve Liquid tags that name one. */
  readonly articles: readonly Pick<Article, "file" | "slug">[];
}

/** Creates a checker that handles one article after the other in this process. */
export async function createArticleChecker({
  articles,
}: CheckerSetup): Promise<(article: Article) => Promise<CheckedArticle>> {
  const byFileName = new Map(articles.map((article) => [baseName(article.file), article]));
  const context = bodyContext({ articleByFileName: byFileName });
  const publicFiles = publicFilesByLowerCase(context.publicDir);
  return (article) => checkArticle(article, textOf(article), { ...context, publicFiles });
}

/** Reads the file again, because an article does not keep the text of its front matter. */
function textOf({ file }: Article): string {
  return decodeSourceFile(file, readFileSync(pathOnDisk(process.cwd(), file))).text;
}
