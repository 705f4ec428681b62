import type { Severity } from "../../../content/findings/diagnostic.ts";
import {
  type LiquidPart,
  matchBlocks,
  readLiquidParts,
} from "../../../markdown/jekyll/liquid/liquid-parts.ts";
import { createLiquidValues, readParameters } from "../../../markdown/jekyll/liquid/liquid-values.ts";
import { markdownToLine } from "../../../markdown/jekyll/liquid/markdown-to-line.ts";
import { resolveLiquid } from "../../../markdown/jekyll/liquid/resolve-liquid.ts";
import { findCodeRanges, isInside } from "../../../markdown/jekyll/source/code-ranges.ts";
import { createLocator } from "../../../markdown/tree/locator.ts";
import { expandGallery } from "./expand-gallery.ts";
import type { RenderOldLiquid } from "./old-site-liquid.ts";
import { oneHtmlBlock } from "./one-html-block.ts";

export interface LiquidSurroundings {
  readonly render: RenderOldLiquid;
  /** Where `post_url` and `link` lead now; undefined for what is not there. */
  readonly findAddress: (tag: "post_url" | "link", name: string) => string | undefined;
  /** The text of a Markdown file beside the post; undefined for what is not there, or no plain Markdown. */
  readonly includeRelative: (name: string) => string | undefined;
  /** The post's front matter, for `page.…`. */
  readonly page: Readonly<Record<string, unknown>>;
}

export interface ConvertedLiquid {
  readonly body: string;
  /** How many pieces were replaced by what they gave. */
  readonly resolved: number;
  /** What stays visible as code, by its place in the new body. */
  readonly left: readonly { readonly line: number; readonly column: number; readonly source: string }[];
}

/** Above a piece of Liquid that stays as it was written. */
export const leftTitle = "옮기지 못한 Jekyll 템플릿";

/**
 * Converts the Liquid that only the old site could answer: its settings, data and includes, links to its other files.
 * What a post says by itself (`highlight`, `raw`, `comment`, `assign`, `include figure`) stays as it is written, for
 * `lib/markdown` renders it. The rest becomes a marked block of code, so that nothing is lost unseen.
 */
export function convertLiquid(body: string, around: LiquidSurroundings): ConvertedLiquid {
  if (!body.includes("{{") && !body.includes("{%")) return { body, resolved: 0, left: [] };
  const parts = readLiquidParts(body);
  const blocks = matchBlocks(parts);
  const code = findCodeRanges(body);
  const unresolved = unresolvedPlaces(body);
  const values = createLiquidValues({ baseurl: "", url: "" }, markdownToLine);
  const sourceOf = (part: LiquidPart) => body.slice(part.begin, part.end);
  const left: { offset: number; source: string }[] = [];
  let definitions = "";
  let written = "";
  let resolved = 0;

  const leave = (begin: number, end: number): void => {
    const source = body.slice(begin, end);
    const marked = markAsCode(body, begin, end);
    left.push({ offset: written.length + marked.indexOf(source), source });
    written += marked;
  };
  const replace = (text: string): void => {
    written += text;
    resolved++;
  };

  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part === undefined) break;
    if (part.kind === "text" || isInside(code, part.begin)) {
      written += sourceOf(part);
      continue;
    }
    if (part.kind === "tag") {
      if (part.name === "post_url" || part.name === "link") {
        const name = values.interpolate(part.args).replace(/^["']|["']$/g, "");
        const address = around.findAddress(part.name, name);
        if (address === undefined) leave(part.begin, part.end);
        else replace(address);
        continue;
      }
      if (
        /^include(?:_cached|_relative)?$/.test(part.name) &&
        /^gallery(?:\.html)?(?:\s|$)/.test(part.args)
      ) {
        const gallery = expandGallery(readParameters(part.args.replace(/^\S+/, ""), values), around.page);
        if (gallery === undefined) leave(part.begin, part.end);
        else replace(gallery);
        continue;
      }
    }
    const beside = part.kind === "tag" && part.name === "include_relative";
    const included = beside ? around.includeRelative(part.args) : undefined;
    if (included !== undefined) {
      replace(included.trimEnd());
      continue;
    }
    const end = blocks.get(index);
    const last = part.kind === "tag" && end !== undefined ? (parts[end] ?? part) : part;
    const source = body.slice(part.begin, last.end);
    if (!isUnresolved(unresolved, part, last, source)) {
      if (part.kind === "tag" && /^(?:assign|capture)$/.test(part.name)) definitions += source;
      written += sourceOf(part);
      continue;
    }
    const rendered = around.render(definitions + toJekyllInclude(source), around.page);
    if (rendered !== undefined) replace(tidy(rendered, source));
    else if (unresolved.get(sourceOf(part)) === "hint") written += source;
    else leave(part.begin, last.end);
    if (rendered !== undefined && part.kind === "tag" && /^(?:assign|capture)$/.test(part.name)) {
      definitions += source;
    }
    if (last !== part && end !== undefined) index = end;
  }

  const positionAt = createLocator(written);
  return {
    body: written,
    resolved,
    left: left.map(({ offset, source }) => ({ ...positionAt(offset), source })),
  };
}

/** What `lib/markdown` could not show (a warning), or took for no Liquid (a hint), as it is written. */
function unresolvedPlaces(body: string): ReadonlyMap<string, Severity> {
  const { findings } = resolveLiquid(body, { baseurl: "", url: "", findArticle: () => "/" });
  return new Map(findings.map(({ source, severity }) => [source, severity]));
}

/** A block is unresolved as a whole when its opening tag is: `if`, `for`, `capture` with something unknown in it. */
function isUnresolved(
  unresolved: ReadonlyMap<string, Severity>,
  part: LiquidPart,
  last: LiquidPart,
  source: string,
): boolean {
  if (unresolved.size === 0) return false;
  const opening = source.slice(0, part.end - part.begin);
  if (unresolved.has(opening)) return true;
  return (
    last !== part &&
    part.kind === "tag" &&
    part.name === "capture" &&
    [...unresolved.keys()].some((each) => source.includes(each))
  );
}

/** liquidjs includes without the cache of `include_cached`, which changes nothing. */
function toJekyllInclude(source: string): string {
  return source.replace(/\{%(-?)\s*include_cached\b/g, "{%$1 include");
}

/** What an include gave is HTML for a page, with indentation that Markdown would read as code. */
function tidy(rendered: string, source: string): string {
  if (!/\{%-?\s*include/.test(source) || !/<\w/.test(rendered)) return rendered;
  return rendered.includes("\n") ? oneHtmlBlock(rendered) : rendered.trim();
}

/** On lines of its own a block of code, within a line code in the line. */
function markAsCode(body: string, begin: number, end: number): string {
  const source = body.slice(begin, end);
  const before = body.slice(body.lastIndexOf("\n", begin - 1) + 1, begin);
  const after = /^[^\n]*/.exec(body.slice(end))?.[0] ?? "";
  const longest = [...source.matchAll(/`+/g)].reduce((length, [run]) => Math.max(length, run.length), 0);
  const alone = before.trim() === "" && after.trim() === "";
  if (!alone && !source.includes("\n")) {
    const ticks = "`".repeat(longest + 1);
    return longest === 0 ? `${ticks}${source}${ticks}` : `${ticks} ${source} ${ticks}`;
  }
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `\n${alone ? "" : "\n"}${fence}liquid title="${leftTitle}"\n${source}\n${fence}\n${alone ? "" : "\n"}`;
}
