import type { PluggableList } from "unified";
import type { Article } from "../../content/article.ts";
import type { CheckContext } from "../body.ts";
import type { BodyRecord } from "../body-record.ts";
import { isTooDeep, NestedTooDeeply } from "../safety/depth-limit.ts";
import { refuseTooManyMarks } from "../safety/mark-limits.ts";
import { remarkAutolinkEnds } from "../text/links.ts";
import { remarkKramdownAttributes } from "./attributes/block-attributes.ts";
import { remarkDefinitions } from "./blocks/definition-list.ts";
import { remarkFootnoteCase } from "./blocks/footnotes.ts";
import { remarkListAfterFence } from "./blocks/list-after-fence.ts";
import { remarkMarkdownAfterHtml } from "./blocks/markdown-after-html.ts";
import { remarkMarkdownInHtml } from "./blocks/markdown-in-html.ts";
import { remarkStrayRule } from "./blocks/stray-rule.ts";
import { remarkKramdownTable } from "./blocks/tables.ts";
import { remarkAbbreviations } from "./inline/abbreviations.ts";
import { remarkKramdownMath } from "./inline/math.ts";
import { remarkRawSpans } from "./inline/raw-spans.ts";
import { remarkKramdownLinks } from "./inline/remark-kramdown-links.ts";
import { remarkKramdownStrong } from "./inline/strong.ts";
import { remarkKramdownTypography } from "./inline/typography.ts";
import { resolveLiquid } from "./liquid/resolve-liquid.ts";
import { escapeCodePipes } from "./source/escape-code-pipes.ts";
import { escapeOddTags } from "./source/escape-odd-tags.ts";
import { foldKramdownMath } from "./source/fold-kramdown-math.ts";
import { foldLatexBlocks } from "./source/fold-latex-blocks.ts";
import { freeDefinitions } from "./source/free-definitions.ts";
import { freeItemFences } from "./source/free-item-fences.ts";
import { holdHtmlTogether } from "./source/hold-html-together.ts";
import { holdPreTogether } from "./source/hold-pre-together.ts";
import { quoteLazyItems } from "./source/quote-lazy-items.ts";
import { releaseInlineHtml } from "./source/release-inline-html.ts";
import { repairDefinitions } from "./source/repair-definitions.ts";
import { shortenFences } from "./source/shorten-fences.ts";

export { layoutClasses, rehypeLegacyClasses } from "./attributes/legacy-classes.ts";
export { rehypeCentredFigure } from "./blocks/centred-figure.ts";
export { definitionHandlers } from "./blocks/definition-list.ts";
export { rehypeImageLayout } from "./blocks/image-layout.ts";
export { type LiquidPart, matchBlocks, readLiquidParts } from "./liquid/liquid-parts.ts";
export { createLiquidValues, readParameters } from "./liquid/liquid-values.ts";
export { markdownToLine } from "./liquid/markdown-to-line.ts";
export { resolveLiquid } from "./liquid/resolve-liquid.ts";
export { findCodeRanges, isInside, parseUnmended, type Range } from "./source/code-ranges.ts";

type Subject = Pick<Article, "dialect" | "body" | "math">;

/** Mends a `.md` body before parsing where no plugin could mend the tree. Every line keeps its number. */
export function mendSource(article: Subject, context: CheckContext, record: BodyRecord): string {
  if (isTooDeep(article.body)) throw new NestedTooDeeply("lists");
  refuseTooManyMarks(article.body);
  if (article.dialect === "mdx") return article.body;

  const { body, findings } = resolveLiquid(article.body, {
    baseurl: "",
    ...context.oldSite,
    url: context.siteUrl,
  });
  record.sourceFindings = findings.map(({ line, column, ...finding }) => ({
    ...finding,
    place: { line, column },
  }));

  const math = article.math ? "formulas" : "text";
  const fenced = shortenFences(body);
  const folded = escapeCodePipes(article.math ? foldLatexBlocks(foldKramdownMath(fenced)) : fenced, math);
  const blocks = quoteLazyItems(freeItemFences(freeDefinitions(folded, math), math), math);
  const held = holdHtmlTogether(holdPreTogether(repairDefinitions(blocks, math), math), math);
  return escapeOddTags(releaseInlineHtml(held, math), math);
}

/** The plugins for old posts, in the order of their dependencies. */
export function jekyllPlugins(article: Pick<Article, "math">): PluggableList {
  return [
    remarkKramdownLinks,
    remarkStrayRule,
    remarkFootnoteCase,
    remarkListAfterFence,
    remarkDefinitions,
    remarkMarkdownAfterHtml,
    remarkMarkdownInHtml,
    remarkAutolinkEnds,
    remarkRawSpans,
    remarkKramdownStrong,
    remarkKramdownAttributes,
    remarkKramdownTable,
    ...(article.math ? [remarkKramdownMath] : []),
    remarkAbbreviations,
    remarkKramdownTypography,
  ];
}
