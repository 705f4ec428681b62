import type { Options as RemarkRehypeOptions } from "mdast-util-to-hast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkCjkFriendlyStrikethrough from "remark-cjk-friendly-gfm-strikethrough";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import type { PluggableList } from "unified";
import type { Article } from "../content/article.ts";
import { rehypeFacts } from "./body-facts.ts";
import type { BodyRecord } from "./body-record.ts";
import { definitionHandlers, remarkDefinitions } from "./jekyll/definition-list.ts";
import { rehypeCentredFigure } from "./jekyll/rehype-centred-figure.ts";
import { rehypeImageLayout } from "./jekyll/rehype-image-layout.ts";
import { rehypeLegacyClasses } from "./jekyll/rehype-legacy-classes.ts";
import { remarkAbbreviations } from "./jekyll/remark-abbreviations.ts";
import { remarkFootnoteCase } from "./jekyll/remark-footnote-case.ts";
import { remarkKramdownAttributes } from "./jekyll/remark-kramdown-attributes.ts";
import { remarkKramdownLinks } from "./jekyll/remark-kramdown-links.ts";
import { remarkKramdownMath } from "./jekyll/remark-kramdown-math.ts";
import { remarkKramdownStrong } from "./jekyll/remark-kramdown-strong.ts";
import { remarkKramdownTable } from "./jekyll/remark-kramdown-table.ts";
import { remarkKramdownTypography } from "./jekyll/remark-kramdown-typography.ts";
import { remarkListAfterFence } from "./jekyll/remark-list-after-fence.ts";
import { remarkMarkdownAfterHtml } from "./jekyll/remark-markdown-after-html.ts";
import { remarkMarkdownInHtml } from "./jekyll/remark-markdown-in-html.ts";
import { remarkRawSpans } from "./jekyll/remark-raw-spans.ts";
import { remarkStrayRule } from "./jekyll/remark-stray-rule.ts";
import { labelsFor } from "./labels.ts";
import { rehypeAllowList } from "./rehype-allow-list.ts";
import { rehypeCharts } from "./rehype-charts.ts";
import { type CodeOptions, rehypeCode } from "./rehype-code.ts";
import { rehypeComparisons } from "./rehype-comparisons.ts";
import { rehypeComponents } from "./rehype-components.ts";
import { rehypeDepthLimit } from "./rehype-depth-limit.ts";
import { rehypeDownloads } from "./rehype-downloads.ts";
import { rehypeExternalLinks } from "./rehype-external-links.ts";
import { rehypeFormulas } from "./rehype-formulas.ts";
import { rehypeGalleries } from "./rehype-galleries.ts";
import { rehypeGlossary } from "./rehype-glossary.ts";
import { rehypeHeadingLinks } from "./rehype-heading-links.ts";
import { rehypeHtml } from "./rehype-html.ts";
import { rehypeMedia } from "./rehype-media.ts";
import { rehypeMediaSources } from "./rehype-media-sources.ts";
import { rehypeNesting } from "./rehype-nesting.ts";
import { rehypeNormaliseHeadings } from "./rehype-normalise-headings.ts";
import { rehypeNumberedFormulas } from "./rehype-numbered-formulas.ts";
import { rehypeOutline } from "./rehype-outline.ts";
import { rehypePlainAddresses } from "./rehype-plain-addresses.ts";
import { rehypePlainIds } from "./rehype-plain-ids.ts";
import { rehypePlayers } from "./rehype-players.ts";
import { rehypeRemoveComments } from "./rehype-remove-comments.ts";
import { rehypeReportRemoved } from "./rehype-report-removed.ts";
import { rehypeTables } from "./rehype-tables.ts";
import { rehypeTimelines } from "./rehype-timelines.ts";
import { remarkAutolinkEnds } from "./remark-autolink-ends.ts";
import { remarkCodeTitle } from "./remark-code-title.ts";
import { remarkComponents } from "./remark-components.ts";
import { remarkNoJavascript } from "./remark-no-javascript.ts";
import { remarkRecord } from "./remark-record.ts";
import { remarkReportComponents } from "./remark-report-components.ts";
import { remarkUnusedFootnotes } from "./remark-unused-footnotes.ts";
import { remarkWholeFormulas } from "./remark-whole-formulas.ts";
import { remarkWideTables } from "./remark-wide-tables.ts";
import type { CheckContext } from "./rendered-body.ts";
import { rehypeWorkLimit, type WorkLimit } from "./work-limit.ts";

/** What a compiler needs to read one dialect; the same for every compiler built on unified. */
export interface Pipeline {
  readonly format: "md" | "mdx";
  readonly remarkPlugins: PluggableList;
  readonly remarkRehypeOptions: RemarkRehypeOptions;
  readonly rehypePlugins: PluggableList;
}

type Subject = Pick<Article, "file" | "dialect" | "math">;

/** What belongs to one run of the pipeline. */
export interface PipelineRun extends CodeOptions {
  readonly record: BodyRecord;
  readonly limit: WorkLimit;
}

export function createPipeline(
  article: Subject,
  context: CheckContext,
  { record, limit, colours }: PipelineRun,
): Pipeline {
  const labels = labelsFor(context.language);
  return {
    format: article.dialect === "mdx" ? "mdx" : "md",
    remarkPlugins: [
      [remarkRecord, record],
      // `5~10개와 3~4개` is no struck-out text.
      [remarkGfm, { singleTilde: false }],
      remarkCjkFriendly,
      [remarkCjkFriendlyStrikethrough, { singleTilde: false }],
      ...(article.math ? [remarkMath, remarkWholeFormulas] : []),
      ...(article.dialect === "mdx"
        ? [remarkAutolinkEnds, remarkNoJavascript, remarkComponents]
        : [remarkReportComponents, ...jekyllPlugins(article)]),
      remarkWideTables,
      remarkUnusedFootnotes,
      remarkCodeTitle,
    ],
    remarkRehypeOptions: {
      handlers: article.dialect === "mdx" ? {} : definitionHandlers,
      // `#fn-1`: the allow-list watches over ids, and readers' links to them must not depend on a prefix.
      clobberPrefix: "",
      footnoteLabel: labels.footnotes,
      footnoteBackLabel: (reference, again) =>
        again > 1 ? `${labels.backToText} ${reference + 1}-${again}` : labels.backToText,
    },
    rehypePlugins: [
      rehypeHtml,
      [rehypeDepthLimit, record],
      rehypeLegacyClasses,
      rehypeCentredFigure,
      rehypeImageLayout,
      rehypePlainIds,
      rehypeMediaSources,
      [rehypePlainAddresses, { siteUrl: context.siteUrl }],
      rehypeReportRemoved,
      rehypeAllowList,
      [rehypeFacts, record],
      // What follows is our own and trusted: nothing of it has to pass the allow-list.
      rehypeNormaliseHeadings,
      [rehypeNumberedFormulas, { math: article.math, labels }],
      [rehypeGlossary, { glossary: context.glossary }],
      [rehypeDownloads, { publicDir: context.publicDir, siteUrl: context.siteUrl }],
      rehypeWorkLimit(limit),
      [
        rehypeCharts,
        { articleFile: article.file, rootDir: context.rootDir, publicDir: context.publicDir },
        record,
      ],
      rehypeWorkLimit(limit),
      rehypeGalleries,
      [rehypeComparisons, { publicDir: context.publicDir, siteUrl: context.siteUrl }],
      rehypeWorkLimit(limit),
      rehypeTimelines,
      rehypePlayers,
      [rehypeMedia, { publicDir: context.publicDir, siteUrl: context.siteUrl, labels }],
      rehypeWorkLimit(limit),
      [rehypeTables, { label: labels.table }],
      [rehypeOutline, record],
      [rehypeHeadingLinks, { label: labels.headingLink }],
      [rehypeExternalLinks, { siteUrl: context.siteUrl }],
      ...(article.math ? [rehypeFormulas] : []),
      [rehypeCode, { colours }],
      rehypeWorkLimit(limit),
      rehypeNesting,
      rehypeComponents,
      rehypeRemoveComments,
    ],
  };
}

/** The habits of old posts, in the order in which they build on each other. */
function jekyllPlugins(article: Subject): PluggableList {
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
