import type { Element, Root } from "hast";
import type { MdxJsxFlowElementHast } from "mdast-util-mdx-jsx";
import type { Options as RemarkRehypeOptions } from "mdast-util-to-hast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkCjkFriendlyStrikethrough from "remark-cjk-friendly-gfm-strikethrough";
import remarkGfm from "remark-gfm";

import type { PluggableList, Processor } from "unified";
import type { Article } from "../content/article.ts";
import { labelsFor } from "../i18n/body-labels.ts";
import type { CheckContext } from "./body.ts";
import type { BodyRecord } from "./body-record.ts";
import { rehypeCharts } from "./components/chart/rehype-charts.ts";
import { rehypeComparisons } from "./components/compare.ts";
import { rehypeDownloads } from "./components/download.ts";
import { rehypeGalleries } from "./components/gallery.ts";
import { rehypeGlossary } from "./components/glossary.ts";
import { remarkReportComponents } from "./components/in-markdown.ts";
import { rehypeNumberedFormulas } from "./components/numbered-formula.ts";
import { rehypePlayers } from "./components/player.ts";
import { componentOfTag } from "./components/registry.ts";
import { remarkComponents } from "./components/remark-components.ts";
import { rehypeTimelines } from "./components/timeline.ts";
import {
  definitionHandlers,
  jekyllPlugins,
  layoutClasses,
  rehypeCentredFigure,
  rehypeImageLayout,
  rehypeLegacyClasses,
} from "./jekyll/index.ts";
import { rehypeAllowList, rehypePlainIds } from "./safety/allow-list.ts";
import { rehypeDepthLimit } from "./safety/depth-limit.ts";
import { remarkNoJavascript } from "./safety/no-javascript.ts";
import { rehypePlainAddresses } from "./safety/plain-addresses.ts";
import { rehypeHtml } from "./safety/raw-html.ts";
import { rehypeReportRemoved } from "./safety/report-removed.ts";
import { rehypeWorkLimit, type WorkLimit } from "./safety/work-limit.ts";
import { remarkCallouts } from "./text/callouts.ts";
import { type CodeOptions, rehypeCode, remarkCodeTitle } from "./text/code.ts";
import { rehypeFacts } from "./text/facts.ts";
import { remarkUnusedFootnotes } from "./text/footnotes.ts";
import { remarkFormulas } from "./text/formula-syntax/remark-formulas.ts";
import { rehypeFormulas, remarkWholeFormulas } from "./text/formulas.ts";
import { rehypeHeadingLinks, rehypeNormaliseHeadings, rehypeOutline } from "./text/headings.ts";
import { rehypeMedia } from "./text/images.ts";
import { rehypeExternalLinks, remarkAutolinkEnds } from "./text/links.ts";
import { rehypeMediaSources } from "./text/media-sources.ts";
import { rehypeNesting } from "./text/nesting.ts";
import { rehypeTables, remarkWideTables } from "./text/tables.ts";
import { SKIP, visit } from "./tree/visit.ts";

/** What a compiler needs to read one dialect; the same for every compiler built on unified. */
export interface Pipeline {
  readonly format: "md" | "mdx";
  readonly remarkPlugins: PluggableList;
  readonly remarkRehypeOptions: RemarkRehypeOptions;
  readonly rehypePlugins: PluggableList;
}

type Subject = Pick<Article, "file" | "dialect" | "math">;

/** What belongs to one run of the pipeline. */
interface PipelineRun extends CodeOptions {
  readonly record: BodyRecord;
  readonly limit: WorkLimit;
}

export function createPipeline(
  article: Subject,
  context: CheckContext,
  { record, limit, colours }: PipelineRun,
): Pipeline {
  const labels = labelsFor(context.language);
  const formulas: PluggableList = article.math ? [[rehypeFormulas, { macros: context.formulaMacros }]] : [];
  return {
    format: article.dialect === "mdx" ? "mdx" : "md",
    remarkPlugins: [
      [remarkRecord, record],
      // `5~10개와 3~4개` is no struck-out text.
      [remarkGfm, { singleTilde: false }],
      remarkCjkFriendly,
      [remarkCjkFriendlyStrikethrough, { singleTilde: false }],
      ...(article.math ? [remarkFormulas, remarkWholeFormulas] : []),
      ...(article.dialect === "mdx"
        ? [remarkAutolinkEnds, remarkNoJavascript, remarkComponents]
        : [remarkReportComponents, ...jekyllPlugins(article)]),
      remarkCallouts,
      remarkWideTables,
      remarkUnusedFootnotes,
      remarkCodeTitle,
    ],
    remarkRehypeOptions: {
      handlers: article.dialect === "mdx" ? {} : definitionHandlers,
      // `#fn-1`: the allow-list checks ids, so they need no prefix, on which readers' links would depend.
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
      [rehypeAllowList, { layoutClasses }],
      [rehypeFacts, record],
      // The markup of the following plugins is trusted and must not pass the allow-list.
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
      ...formulas,
      [rehypeCode, { colours }],
      rehypeWorkLimit(limit),
      rehypeNesting,
      rehypeComponents,
      rehypeRemoveComments,
    ],
  };
}

/**
 * Keeps the file and the parser's error.
 * next-mdx-remote makes the file itself and throws a new error without a place, so we look where unified looks.
 */
function remarkRecord(this: Processor, record: BodyRecord): void {
  const parser = this.parser;
  if (parser === undefined) throw new TypeError("remarkRecord must come after the parser");
  this.parser = (document, file) => {
    // Plugins parse parts of it once more, in files of their own.
    record.file ??= file;
    try {
      return parser(document, file);
    } catch (error) {
      record.syntaxError = error;
      throw error;
    }
  };
}

/** Turns the elements that `remarkComponents` made back into components; the tree is safe by now. */
function rehypeComponents() {
  return (tree: Root): void => {
    visit(tree, "element", (node, index, parent) => {
      const name = componentOfTag(node.tagName);
      if (name === undefined || parent === undefined || index === undefined) return;
      parent.children.splice(index, 1, toJsx(node, name));
      return index;
    });
  };
}

function toJsx(node: Element, name: string): MdxJsxFlowElementHast {
  return {
    type: "mdxJsxFlowElement",
    name,
    attributes: Object.entries(node.properties).map(([prop, value]) => ({
      type: "mdxJsxAttribute",
      name: prop,
      value: String(value),
    })),
    children: node.children,
    position: node.position,
  };
}

/**
 * Removes every comment. The compiler writes them into JavaScript as they are, and one that holds an asterisk and
 * a slash ends there: what follows would run.
 */
function rehypeRemoveComments() {
  return (tree: Root): void => {
    visit(tree, "comment", (_node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}
