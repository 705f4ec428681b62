import { slugify } from "./addresses/slug.ts";
import type { Article, ArticleImage, Dialect, LegacyPath, Publication } from "./article.ts";
import { type Diagnostic, finding, isError } from "./findings/diagnostic.ts";
import type { FrontMatter } from "./front-matter/parse.ts";
import type { FrontMatterValues } from "./front-matter/schema.ts";
import { labelsOf, splitAtSpaces, toTerm, toTerms } from "./front-matter/terms.ts";
import { validateFrontMatter } from "./front-matter/validate.ts";
import { videoLink } from "./front-matter/video-link.ts";
import { withinYamlTime } from "./limits/yaml-time.ts";
import { baseName } from "./source/dated-name.ts";
import { parseFileName } from "./source/file-name.ts";
import type { SourceFile } from "./source/source-file.ts";

/** What a file means depends on the moment only through `scheduled`; the build passes its clock in. */
interface ParseOptions {
  readonly now: Date;
}

/**
 * Turns a file into an article. Whatever is wrong with it is in `diagnostics`, with the best that can be shown in
 * its place, so that a broken article still has a page in `dev` and in previews.
 */
export function parseArticle(source: SourceFile, options: ParseOptions): Article {
  return withinYamlTime(source, (frontMatter) => toArticle(source, frontMatter, options));
}

function toArticle(source: SourceFile, frontMatter: FrontMatter, { now }: ParseOptions): Article {
  const { file } = source;
  const { values, diagnostics } = validateFrontMatter(file, frontMatter);
  const unreadable = [...source.diagnostics, ...frontMatter.diagnostics].some(isError);
  const fileName = parseFileName(file);
  const publishedAt = values.date ?? fileName.publishedAt;
  const description = values.description ?? values.excerpt ?? values.summary ?? values.subtitle ?? "";
  const leadImage = leadImageOf(values, frontMatter);

  return {
    file,
    dialect: dialectOf(file),
    slug: values.slug === undefined ? fileName.slug : slugify(values.slug),
    title: values.title?.normalize("NFC") ?? fileName.slug,
    language: values.lang ?? values.locale,
    description,
    publishedAt: publishedAt ?? "1970-01-01T09:00:00+09:00",
    updatedAt: values.updated ?? values.last_modified_at,
    publication: publicationOf(values, publishedAt, now),
    categories: toTerms([...labelsOf(values.categories), ...(values.category ?? [])]),
    tags: toTerms([...labelsOf(values.tags), ...(values.tag ?? [])]),
    authors: values.authors ?? values.author ?? [],
    authorCard: (values.author_profile ?? true) ? "shown" : "hidden",
    leadImage,
    cardImage: cardImageOf(values, frontMatter) ?? leadImage,
    shareImage: values.header?.og_image ?? values["share-img"] ?? leadImage?.src,
    featured: values.featured ?? (values.pin ? 1 : undefined),
    series: values.series === undefined ? undefined : toTerm(values.series),
    sources: values.sources ?? [],
    corrections: values.corrections ?? [],
    ai: values.ai ?? [],
    tableOfContents: { shown: values.toc ?? true, label: values.toc_label ?? "" },
    math: values.math ?? values.use_math ?? values.mathjax ?? values.katex ?? false,
    comments: values.comments ?? true,
    related: values.related ?? true,
    share: values.share ?? true,
    readingTime: values.read_time ?? true,
    listed: !(values.hidden ?? false),
    inSearch: values.search ?? true,
    inSitemap: values.sitemap ?? true,
    noindex: values.noindex ?? false,
    navigation: navigationOf(values, frontMatter),
    legacyPaths: legacyPathsOf(values, frontMatter),
    feedId: feedIdOf(file, values),
    forwardsTo: values.redirect_to?.[0],
    rulesOff: values.check_off ?? [],
    ...withLeadVideo(frontMatter, values),
    digest: source.digest,
    diagnostics: [
      ...source.diagnostics,
      ...(isInConflict(source) ? [] : frontMatter.diagnostics),
      // What follows from unreadable front matter would only hide its cause.
      ...(unreadable ? [] : diagnostics),
      ...(unreadable || publishedAt !== undefined ? [] : withoutDate(file, diagnostics)),
      ...splitAtSpaces(file, frontMatter, "categories", values.categories),
      ...splitAtSpaces(file, frontMatter, "tags", values.tags),
      ...otherLayout(file, frontMatter, values.layout),
    ],
  };
}

/** What else is wrong with the file is so because of Git's marks in it. */
function isInConflict({ diagnostics }: SourceFile): boolean {
  return diagnostics.some(({ rule }) => rule === "file/merge-conflict");
}

function dialectOf(file: string): Dialect {
  return /\.mdx$/i.test(file) ? "mdx" : "markdown";
}

function publicationOf(
  { draft, published }: Partial<FrontMatterValues>,
  publishedAt: string | undefined,
  now: Date,
): Publication {
  if (draft === true || published === false) return "draft";
  return publishedAt !== undefined && Date.parse(publishedAt) > now.getTime() ? "scheduled" : "published";
}

function leadImageOf(
  { image, header, "cover-img": cover }: Partial<FrontMatterValues>,
  frontMatter: FrontMatter,
): Article["leadImage"] {
  if (image !== undefined && image.src !== "")
    return { ...image, position: frontMatter.positionOf(["image"]) };
  const key = header?.image === undefined ? "overlay_image" : "image";
  const lead = plainImage(header?.[key], ["header", key], frontMatter);
  if (lead === undefined) return plainImage(cover, ["cover-img"], frontMatter);
  return { ...lead, alt: header?.image_description ?? "", caption: header?.caption ?? "" };
}

function cardImageOf(values: Partial<FrontMatterValues>, frontMatter: FrontMatter): Article["cardImage"] {
  return (
    plainImage(values.header?.teaser, ["header", "teaser"], frontMatter) ??
    plainImage(values["thumbnail-img"], ["thumbnail-img"], frontMatter) ??
    plainImage(values.thumbnail, ["thumbnail"], frontMatter)
  );
}

/** Minimal Mistakes shows `header.video` above the text. The lines of the body keep their numbers in the file. */
function withLeadVideo(
  { body, bodyLine }: FrontMatter,
  { header }: Partial<FrontMatterValues>,
): Pick<Article, "body" | "bodyLine"> {
  const video = videoLink(header?.video?.id, header?.video?.provider);
  return video === undefined ? { body, bodyLine } : { body: `${video}\n\n${body}`, bodyLine: bodyLine - 2 };
}

/** A picture of which front matter gives the address alone. */
function plainImage(
  src: string | undefined,
  path: readonly string[],
  frontMatter: FrontMatter,
): ArticleImage | undefined {
  if (src === undefined || src === "") return undefined;
  return { src, alt: "", caption: "", credit: "", position: frontMatter.positionOf(path) };
}

function navigationOf(
  { sidebar }: Partial<FrontMatterValues>,
  frontMatter: FrontMatter,
): Article["navigation"] {
  const name = sidebar?.nav?.[0];
  return name === undefined ? undefined : { name, position: frontMatter.positionOf(["sidebar", "nav"]) };
}

/** The addresses that a file says it had before. */
export function legacyPathsOf(
  values: Partial<FrontMatterValues>,
  frontMatter: FrontMatter,
): readonly LegacyPath[] {
  const from = (values.redirect_from ?? []).map((path, index) => ({
    path,
    position: frontMatter.positionOf(["redirect_from", index]),
  }));
  // A permalink with placeholders (`/:categories/:title/`) is a rule for many posts, not an address of this one.
  const { permalink } = values;
  const kept = permalink === undefined || /\/:/.test(permalink) ? [] : [permalink];
  return [...from, ...kept.map((path) => ({ path, position: frontMatter.positionOf(["permalink"]) }))];
}

function withoutDate(file: string, others: readonly Diagnostic[]): readonly Diagnostic[] {
  if (others.some(({ rule }) => rule === "front-matter/bad-date" || rule === "front-matter/impossible-date"))
    return [];
  return [
    finding(
      "file/no-date",
      { file, line: 1, column: 1 },
      {
        message:
          "공개일을 알 수 없습니다. 파일 이름이 달력에 있는 날짜로 시작하지 않고, 기사 정보에 ‘date: …’ 줄도 없습니다.",
        mend: "기사 정보에 ‘date: 2026-11-24 09:00’처럼 공개일을 입력하거나, 파일 이름을 ‘2026-11-24-새-모델.mdx’처럼 날짜로 시작하게 고쳐 주세요.",
      },
    ),
  ];
}

const articleLayouts = ["single", "post", "posts", "article", "default"];

function otherLayout(
  file: string,
  frontMatter: FrontMatter,
  layout: string | undefined,
): readonly Diagnostic[] {
  if (layout === undefined || articleLayouts.includes(layout)) return [];
  return [
    finding(
      "front-matter/other-layout",
      { file, ...frontMatter.positionOf(["layout"]) },
      {
        message: `이 사이트에 없는 레이아웃(layout)입니다: ‘${layout}’. 기본 기사 레이아웃으로 표시합니다.`,
        mend: "‘layout: …’ 줄을 삭제해 주세요. 이 사이트의 기사는 모두 같은 레이아웃을 씁니다.",
      },
    ),
  ];
}

type Values = Pick<
  Partial<FrontMatterValues>,
  "feed_id" | "layout" | "permalink" | "categories" | "category" | "slug"
>;

/**
 * By what feed readers know an article that they may have seen before the site moved here: `feed_id`, or what
 * jekyll-feed gave a post of Jekyll. Undefined for an article of our own, which they know by its permalink.
 */
export function feedIdOf(file: string, values: Values): string | undefined {
  if (values.feed_id !== undefined) return values.feed_id;
  const name = /^\d{4}-\d{1,2}-\d{1,2}-(.+)$/.exec(baseName(file))?.[1];
  const isJekylls = !/\.mdx$/i.test(file) && (values.layout ?? values.permalink) !== undefined;
  if (name === undefined || !isJekylls) return undefined;
  const fileSlug = (values.slug ?? name).replace(/\.+$/, "");
  // With placeholders (`/:categories/:title/`) it is a rule for many posts.
  const permalink = values.permalink?.includes("/:") ? undefined : values.permalink;
  return jekyllEntryPath(permalink ?? permalinkOf(values, fileSlug), fileSlug);
}

/** Under the permalink of Minimal Mistakes, `/:categories/:title/`: Jekyll lowers the case of categories and keeps their spaces. */
function permalinkOf({ categories, category }: Values, fileSlug: string): string {
  const written =
    category ?? (categories?.written === "string" ? categories.value.split(/\s+/) : categories?.value);
  const folders = (written ?? []).map((label) => label.trim().toLowerCase()).filter((label) => label !== "");
  return `/${[...new Set(folders), fileSlug].join("/")}/`;
}

/**
 * The id that jekyll-feed gave a post: its address without the last part, and the slug of its file's name.
 * @see https://github.com/jekyll/jekyll-feed/blob/master/lib/jekyll-feed/feed.xml: `post.id | absolute_url`
 * @see https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb: `id`
 *
 * @param permalink as the front matter has it, `/attention/10/`
 * @param fileSlug of `2024-05-06-news10.md`: `news10`
 */
export function jekyllEntryPath(permalink: string, fileSlug: string): string {
  const path = permalink.replace(/\/+$/, "");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder === "" ? "/" : folder}${fileSlug}`;
}
