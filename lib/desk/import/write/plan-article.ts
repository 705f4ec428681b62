import { decodeUri } from "../../../content/addresses/decode.ts";
import { articlePath } from "../../../content/addresses/urls.ts";
import type { Article } from "../../../content/article.ts";
import { jekyllEntryPath, parseArticle } from "../../../content/parse-article.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { pathKey } from "../../../redirects/path-key.ts";
import { convertBody } from "../body/convert-document.ts";
import type { LiquidSurroundings } from "../body/convert-liquid.ts";
import { carryFormulas } from "../body/formulas.ts";
import { type Reference, resolveReference } from "../body/references.ts";
import type { EmbeddedImage } from "../body/take-out-images.ts";
import { carryFrontMatter } from "../front-matter/carry-front-matter.ts";
import { FrontMatterDraft } from "../front-matter/draft.ts";
import { type ImportNote, leaveToPerson, noteDone } from "../import-note.ts";
import type { SingleDollars } from "../old-site/dollar-formulas.ts";
import type { JekyllConfig } from "../old-site/jekyll-config.ts";
import { splitFrontMatter } from "../old-site/old-text.ts";
import type { ReadDocument } from "../old-site/read-document.ts";
import type { OldFiles } from "../old-site/read-jekyll-site.ts";
import { pathBeside } from "../old-site/read-relative-includes.ts";
import { pictureUrl, type RemotePicture, remotePictures } from "../pictures/remote-pictures.ts";

/** An article as the import would write it. */
export interface PlannedArticle {
  /** Path in the old site, in NFC. */
  readonly source: string;
  readonly kind: ReadDocument["document"]["source"]["kind"];
  readonly publication: ReadDocument["document"]["publication"];
  /** Old addresses that lead here, decoded, without the file's own `redirect_from`. */
  readonly addresses: readonly string[];
  /** What the article's file will hold. */
  readonly text: string;
  /** As the portal will read it. */
  readonly article: Article;
  /** Files of the old site that it shows or links to. */
  readonly files: readonly string[];
  /** Those that stood in its text. */
  readonly images: readonly EmbeddedImage[];
  readonly notes: readonly ImportNote[];
}

export interface ArticleOrders {
  readonly file: string;
  readonly slug: string;
  /** Whether the slug follows from the file's name or its own front matter. */
  readonly slugIsOwn: boolean;
  readonly addresses: readonly string[];
  readonly lost: readonly { readonly path: string; readonly to: string }[];
  readonly postUrl: string;
  readonly config: JekyllConfig;
  readonly imagePrefixes: readonly string[];
  readonly singleDollars: SingleDollars;
  readonly files: OldFiles;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly fallbackDate: string;
  readonly navigations: ReadonlySet<string>;
  readonly form: "as written" | "normalised";
  readonly siteUrl: string;
  /** Keys of the old site's pages. */
  readonly pageKeys: ReadonlySet<string>;
  readonly fetchedPictures: ReadonlyMap<string, string>;
  readonly render: LiquidSurroundings["render"];
  readonly findAddress: LiquidSurroundings["findAddress"];
  /** Markdown files that posts include from beside them, by path in the old site. */
  readonly relativeIncludes: ReadonlyMap<string, string>;
  readonly now: Date;
}

export function writeArticle(read: ReadDocument, orders: ArticleOrders): PlannedArticle {
  const { file, slug, config } = orders;
  const { document } = read;
  const resolve = referenceResolver(document.data, orders);
  const carried = carryFrontMatter(read, {
    file,
    fallbackDate: orders.fallbackDate,
    timeZone: config.timeZone ?? "Asia/Seoul",
    defaults: orders.defaults,
    navigations: orders.navigations,
    form: orders.form,
    resolve,
    resolveImage: imageResolver(resolve, orders),
  });
  const { draft } = carried;
  const notes = [...read.notes, ...carried.notes];
  if (!orders.slugIsOwn) {
    draft.set("slug", slug);
    notes.push(
      noteDone({
        rule: "import/slug",
        detail: `/posts/${slug}`,
        file,
        message: `같은 이름의 기사가 있어 다른 주소를 정했습니다: /posts/${slug}`,
      }),
    );
  }
  for (const { path, to } of orders.lost) {
    const message = `이전 주소(‘${path}’)는 더 나중 기사의 주소였습니다: ${to}`;
    notes.push(noteDone({ rule: "import/address-of-another", file, message, detail: `${path} → ${to}` }));
  }
  writeLegacyPaths(draft, orders.addresses, articlePath(slug));

  const body = convertBody(read.body, {
    file,
    format: /\.html?$/i.test(document.source.path) ? "html" : "markdown",
    resolve,
    render: orders.render,
    findAddress: orders.findAddress,
    includeRelative: (name) => orders.relativeIncludes.get(pathBeside(document.source.path, name)),
    page: { ...document.data, title: document.title, categories: document.categories, slug: document.slug },
  });
  const formulas = carryFormulas(body.body, document.data, orders.singleDollars);
  if (formulas.asks === "math") {
    draft.set("math", "true");
    notes.push(
      noteDone({
        rule: "import/math",
        file,
        message: "수식($$…$$)이 있어 기사 정보에 math: true를 추가했습니다.",
      }),
    );
  }
  const finished = finishArticle(file, draft, formulas.body, orders.now);
  const feedId = jekyllEntryPath(orders.postUrl, document.slug);
  // The portal can't derive the id from the post; with another one, feed readers would show the post as new.
  const isAnother =
    document.source.kind === "post" && orders.addresses.length > 0 && finished.article.feedId !== feedId;
  if (isAnother) draft.set("feed_id", feedId);
  const { text, article } = isAnother ? finishArticle(file, draft, formulas.body, orders.now) : finished;
  return {
    source: document.source.path.normalize("NFC"),
    kind: document.source.kind,
    publication: document.publication,
    addresses: orders.addresses,
    text,
    article,
    files: [...carried.files, ...body.files],
    images: body.images,
    notes: [
      ...notes,
      ...body.notes.map((note) => inFile(note, article)),
      ...remotePictures(text, orders.siteUrl).map((picture) => remoteNote(file, picture)),
    ],
  };
}

function remoteNote(file: string, { url, line }: RemotePicture): ImportNote {
  return leaveToPerson({
    rule: "import/remote-picture",
    detail: url,
    file,
    line,
    message: `다른 사이트의 이미지여서 기사에 바로 표시되지 않고 링크로 바뀝니다: ${url}`,
    mend: "사용 권한이 있는 이미지이면 npm run fetch-pictures 명령으로 내려받아 주세요.",
  });
}

/** The article's file, and the article as the portal will read it from there. */
export function finishArticle(
  file: string,
  draft: FrontMatterDraft,
  body: string,
  now: Date,
): Pick<PlannedArticle, "text" | "article"> {
  const text = `---\n${draft.toString().replace(/\n*$/, "\n")}---\n${body}`;
  return { text, article: parseArticle(decodeSourceFile(file, new TextEncoder().encode(text)), { now }) };
}

/** Parses the front matter of a planned article again to edit it; keeping all parsed ones would fill the memory. */
export function reopenDraft({ text }: Pick<PlannedArticle, "text">): FrontMatterDraft {
  return new FrontMatterDraft(splitFrontMatter(text)?.yaml ?? "");
}

/** Converts a note's line from the body to the file. */
function inFile(note: ImportNote, { bodyLine }: Article): ImportNote {
  return note.line === 1 && note.column === 1 && note.weight === "done"
    ? note
    : { ...note, line: note.line + bodyLine - 1 };
}

/** Resolves the references of a document or page of the old site, whose front matter is `data`. */
export function referenceResolver(
  data: Readonly<Record<string, unknown>>,
  {
    config,
    fetchedPictures,
    files,
    pageKeys,
    postUrl,
    siteUrl,
  }: Pick<ArticleOrders, "config" | "fetchedPictures" | "files" | "pageKeys" | "postUrl" | "siteUrl">,
): (written: string) => Reference {
  const { url, baseurl } = config;
  const isReal = /^https?:\/\/(?!localhost|127\.)/.test(url);
  const media = data.media_subpath ?? data.img_path;
  const base = {
    files,
    ownUrls: isReal ? [`${url}${baseurl}`, url] : [],
    baseurl,
    postUrl,
    mediaPath: typeof media === "string" ? `/${media.replace(/^\/|\/$/g, "")}` : "",
    pageKeys,
  };
  return (written) => {
    const here = fetchedPictures.get(pictureUrl(written, siteUrl) ?? "");
    return here === undefined ? resolveReference(written, base) : { kind: "fetched", written: here };
  };
}

/** A picture in front matter may lack a prefix that the old layout added; a gem theme's layouts are unknown. */
function imageResolver(
  resolve: (written: string) => Reference,
  { files, imagePrefixes }: ArticleOrders,
): (written: string) => Reference {
  return (written) => {
    const own = resolve(written);
    if (own.kind !== "missing") return own;
    for (const prefix of imagePrefixes) {
      const prefixed = resolve(`${prefix}${written}`);
      if (prefixed.kind === "file") return prefixed;
    }
    const byName = written.includes("/") ? undefined : files.findByName(decodeUri(written));
    return byName === undefined ? own : resolve(encodeURI(`/${byName}`));
  };
}

/** Adds those old addresses to the front matter that the portal can't derive itself. */
function writeLegacyPaths(draft: FrontMatterDraft, addresses: readonly string[], ownPath: string): void {
  const from = draft.valueOf("redirect_from");
  const written = (Array.isArray(from) ? from.flat(9) : [from]).filter((path) => typeof path === "string");
  const permalink = draft.textOf("permalink");
  const derived = permalink === undefined || /\/:/.test(permalink) ? [] : [permalink];
  const known = new Set([...written, ...derived, ownPath].map(pathKey));
  const added = addresses.filter((path) => !known.has(pathKey(path)));
  if (added.length > 0)
    draft.set("redirect_from", [...written.filter((path) => path.trim() !== ""), ...added]);
}
