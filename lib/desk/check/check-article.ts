import type { Article } from "../../content/article.ts";
import type { Diagnostic } from "../../content/diagnostic.ts";
import type { WrittenLink } from "../../markdown/body-facts.ts";
import { inspectBody } from "../../markdown/check-body.ts";
import type { CheckContext } from "../../markdown/rendered-body.ts";
import { checkImages } from "../check-images.ts";
import { frontMatterFindings } from "./front-matter-findings.ts";
import { headingFindings } from "./heading-findings.ts";
import { imageFindings } from "./image-findings.ts";
import { emptyBody } from "./slips/empty-body.ts";
import { formulasOff } from "./slips/formulas-off.ts";
import { invisibleSpaces } from "./slips/invisible-spaces.ts";
import { markdownSlips } from "./slips/markdown-slips.ts";
import { decomposedHangul, textSlips } from "./text-slips.ts";

/** What one article says about itself, and what only the other articles can judge. Plain data. */
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
  const canBeParsed = !ofBody.some(({ rule }) => rule === "body/failed");
  const diagnostics = isInConflict ? [] : canBeParsed ? formulasOff(article, ofBody) : ofBody;
  const images = await imageFindings(article, facts.images, context);
  return {
    diagnostics: [
      ...article.diagnostics,
      ...frontMatterFindings(article, text),
      ...withoutMisspelt(
        [...(await checkImages(article, context.publicDir, context.siteUrl)), ...diagnostics],
        images,
      ),
      ...headingFindings(article, facts.headings),
      ...images,
      ...textSlips(article, facts.prose),
      // What no parser gets through has a finding of its own.
      ...(canBeParsed ? markdownSlips(article, facts.prose) : []),
      ...emptyBody(article),
      ...(canBeParsed ? invisibleSpaces(article, text) : []),
      ...decomposedHangul(article.file, text),
    ],
    links: facts.links,
    images: facts.images.map(({ src }) => src),
    ids: facts.ids,
  };
}

/** A file in another letter case is missing, too: one finding says why. */
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
