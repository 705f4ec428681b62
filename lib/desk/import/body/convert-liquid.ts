import { Liquid } from "liquidjs";
import type { Severity } from "../../../content/findings/diagnostic.ts";
import {
  createLiquidValues,
  findCodeRanges,
  isInside,
  type LiquidPart,
  markdownToLine,
  matchBlocks,
  readLiquidParts,
  readParameters,
  resolveLiquid,
} from "../../../markdown/jekyll/index.ts";
import { createLocator } from "../../../markdown/tree/locator.ts";
import { jekyllSlug, readSlugMode } from "../old-site/jekyll-url.ts";
import type { JekyllSite } from "../old-site/read-jekyll-site.ts";
import { isRecord } from "../old-site/ruby-yaml.ts";

export interface LiquidSurroundings {
  readonly render: RenderOldLiquid;
  /** The new target of `post_url` and `link`; undefined for a missing one. */
  readonly findAddress: (tag: "post_url" | "link", name: string) => string | undefined;
  /** The text of a Markdown file beside the post; undefined when it is missing or not plain Markdown. */
  readonly includeRelative: (name: string) => string | undefined;
  /** The post's front matter, for `page.…`. */
  readonly page: Readonly<Record<string, unknown>>;
}

interface ConvertedLiquid {
  readonly body: string;
  /** How many pieces of Liquid were replaced by their output. */
  readonly resolved: number;
  /** The pieces that stay visible as code, by position in the new body. */
  readonly left: readonly { readonly line: number; readonly column: number; readonly source: string }[];
}

/** The comment above a piece of Liquid that stays as it was written. */
const leftTitle = "옮기지 못한 Jekyll 템플릿";

/**
 * Converts the Liquid that only the old site could answer: its settings, data and includes, links to its other files.
 * Tags that need only the post (`highlight`, `raw`, `comment`, `assign`, `include figure`) stay, because `lib/markdown`
 * renders them. The rest becomes a marked block of code, so that no text disappears.
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

/** The Liquid that `lib/markdown` can't render (a warning) or doesn't treat as Liquid (a hint), as written. */
function unresolvedPlaces(body: string): ReadonlyMap<string, Severity> {
  const { findings } = resolveLiquid(body, { baseurl: "", url: "", findArticle: () => "/" });
  return new Map(findings.map(({ source, severity }) => [source, severity]));
}

/** A block (`if`, `for`, `capture`) stays unresolved as a whole when its opening tag has an unknown value. */
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

/** `include_cached` behaves like `include`; liquidjs needs no cache. */
function toJekyllInclude(source: string): string {
  return source.replace(/\{%(-?)\s*include_cached\b/g, "{%$1 include");
}

/** The output of an include is HTML whose indentation Markdown would read as code. */
function tidy(rendered: string, source: string): string {
  if (!/\{%-?\s*include/.test(source) || !/<\w/.test(rendered)) return rendered;
  return rendered.includes("\n") ? oneHtmlBlock(rendered) : rendered.trim();
}

/** A code block when it fills whole lines, else inline code. */
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

/** The output of a piece of Liquid on the old site; undefined when it takes a whole build to know. */
type RenderOldLiquid = (template: string, page: Readonly<Record<string, unknown>>) => string | undefined;

/** Values that change with every post or build; text made from them would soon be out of date. */
const changing: ReadonlySet<string> = new Set([
  ...["posts", "pages", "related_posts", "static_files", "html_pages", "html_files", "collections"].map(
    ofSite,
  ),
  ...["documents", "categories", "tags", "time"].map(ofSite),
  ...["content", "excerpt", "previous", "next", "date", "url", "id"].map((name) => `page.${name}`),
]);

function ofSite(name: string): string {
  return `site.${name}`;
}

const knownRoots: ReadonlySet<string> = new Set(["site", "page", "jekyll", "include", "forloop"]);

/**
 * Renders Liquid with the old site's settings, `_data`, `_includes`, and the post's front matter.
 * @see https://jekyllrb.com/docs/variables/
 */
export function createOldSiteLiquid({ config, data, includes }: JekyllSite): RenderOldLiquid {
  const engine = new Liquid({
    jekyllInclude: true,
    jekyllWhere: true,
    templates: Object.fromEntries(includes),
    relativeReference: false,
    ownPropertyOnly: true,
    strictFilters: true,
    memoryLimit: 10_000_000,
    renderLimit: 1_000,
  });
  const toRootPath = (value: unknown): string => {
    const path = String(value ?? "");
    return /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(path) ? path : `/${path}`;
  };
  // The portal stands at the root of its host.
  engine.registerFilter("relative_url", toRootPath);
  engine.registerFilter("absolute_url", toRootPath);
  engine.registerFilter("markdownify", (value: unknown) => markdownToLine(String(value ?? "")));
  engine.registerFilter("slugify", (value: unknown, mode: unknown) =>
    jekyllSlug(String(value ?? ""), readSlugMode(mode)),
  );
  engine.registerFilter("date", () => {
    throw new Error("the day of the build");
  });

  const site = { ...config.all, baseurl: "", url: "", data };
  return (template, page) => {
    try {
      const parsed = engine.parse(template);
      if (!engine.globalVariableSegmentsSync(parsed).every(isKnown)) return undefined;
      const jekyll = { environment: "production", version: "4" };
      return String(engine.renderSync(parsed, { site, page, jekyll }));
    } catch {
      return undefined;
    }
  };
}

/** Whether a variable, given by its segments, has the same value in every build of the old site. */
function isKnown([root, member]: readonly unknown[]): boolean {
  if (typeof root !== "string" || !knownRoots.has(root)) return false;
  return (
    (root !== "site" && root !== "page") || (typeof member === "string" && !changing.has(`${root}.${member}`))
  );
}

/**
 * Writes HTML so that Markdown leaves it alone: without indentation, which would make it code, and without empty lines,
 * which would end it. `pre` keeps both; an empty line becomes a character reference for a line break.
 */
export function oneHtmlBlock(html: string): string {
  const parts = html.split(/(<pre[\s>][\s\S]*?<\/pre>)/i);
  const written = parts.map((part, place) =>
    place % 2 === 1
      ? part.replace(/\n(?=[ \t]*\n)/g, "\n&#10;").replaceAll("&#10;\n", "&#10;")
      : part.replace(/^[ \t]+/gm, "").replace(/\n{2,}/g, "\n"),
  );
  const block = written.join("").trim();
  // Text, or an element that may stand in a paragraph, would begin a paragraph of Markdown.
  const opensBlock =
    /^<\/?(?:address|article|aside|blockquote|center|details|dialog|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|section|table|ul)[\s/>]/i;
  return block === "" || opensBlock.test(block) ? block : `<div>\n${block}\n</div>`;
}

/**
 * Minimal Mistakes' `include gallery` as a figure: the pictures stand in the front matter, which a body cannot see.
 * @see https://mmistakes.github.io/minimal-mistakes/docs/helpers/#gallery
 * @returns undefined when the front matter has no such list
 */
function expandGallery(
  parameters: ReadonlyMap<string, string>,
  page: Readonly<Record<string, unknown>>,
): string | undefined {
  const list = page[parameters.get("id") ?? "gallery"];
  if (!Array.isArray(list)) return undefined;
  const images = list.flatMap((item: unknown) => {
    if (!isRecord(item)) return [];
    const source = item.image_path ?? item.url;
    if (typeof source !== "string" || source === "") return [];
    const { alt, title } = item;
    const image = `<img src="${attribute(source)}" alt="${attribute(String(alt ?? title ?? ""))}">`;
    return [typeof item.url === "string" ? `<a href="${attribute(item.url)}">${image}</a>` : image];
  });
  if (images.length === 0) return undefined;
  const caption = parameters.get("caption") ?? "";
  return [
    "<figure>",
    ...images,
    ...(caption === "" ? [] : [`<figcaption markdown="span">${caption}</figcaption>`]),
    "</figure>",
  ].join("\n");
}

function attribute(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");
}
