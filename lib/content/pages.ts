import { join } from "node:path";
import { slugify } from "./addresses/slug.ts";
import type { Article } from "./article.ts";
import { type Diagnostic, finding, isError } from "./findings/diagnostic.ts";
import { parseFrontMatter } from "./front-matter/parse.ts";
import { validateFrontMatter } from "./front-matter/validate.ts";
import { legacyPathsOf } from "./parse-article.ts";
import { contentPaths } from "./source/content-paths.ts";
import { readOwnFile } from "./source/own-file.ts";
import { findArticleFiles, sourceName } from "./source/read-source-files.ts";
import { decodeSourceFile, type SourceFile } from "./source/source-file.ts";

/**
 * One file under `site/pages/`: a page that is no article, such as `/about`. It has the front matter of articles, of which
 * it needs a title alone, and no date.
 */
export interface SitePage
  extends Pick<
    Article,
    | "file"
    | "dialect"
    | "title"
    | "description"
    | "updatedAt"
    | "math"
    | "tableOfContents"
    | "digest"
    | "inSearch"
    | "inSitemap"
    | "noindex"
    | "navigation"
    | "rulesOff"
    | "legacyPaths"
    | "body"
    | "bodyLine"
    | "diagnostics"
  > {
  /** Its address: decoded, NFC, `/about`. The file's name says it. */
  readonly path: string;
  /** Whether readers have it. */
  readonly publication: "published" | "draft";
  /** Whether the site's own lists of pages name it; `hidden: true` leaves the page itself. */
  readonly listed: boolean;
}

export function parsePage(source: SourceFile): SitePage {
  const { file, text } = source;
  const frontMatter = parseFrontMatter(file, text);
  const { values, diagnostics } = validateFrontMatter(file, frontMatter);
  const unreadable = [...source.diagnostics, ...frontMatter.diagnostics].some(isError);
  const path = pathOf(file);
  const navigation = values.sidebar?.nav?.[0];
  return {
    file,
    path,
    dialect: /\.mdx$/i.test(file) ? "mdx" : "markdown",
    title: values.title?.normalize("NFC") ?? path.slice(1),
    description: values.description ?? values.excerpt ?? "",
    updatedAt: values.updated ?? values.last_modified_at ?? values.date,
    publication: values.draft === true || values.published === false ? "draft" : "published",
    listed: !(values.hidden ?? false),
    math: values.math ?? values.use_math ?? values.mathjax ?? values.katex ?? false,
    tableOfContents: { shown: values.toc ?? false, label: values.toc_label ?? "" },
    // Only where somebody wants it: whoever searches looks for articles.
    inSearch: values.search ?? false,
    inSitemap: values.sitemap ?? true,
    noindex: values.noindex ?? false,
    navigation:
      navigation === undefined
        ? undefined
        : { name: navigation, position: frontMatter.positionOf(["sidebar", "nav"]) },
    rulesOff: values.check_off ?? [],
    // Where it is now, nobody has to be led from.
    legacyPaths: legacyPathsOf(values, frontMatter).filter((each) => each.path.replace(/\/$/, "") !== path),
    digest: source.digest,
    body: frontMatter.body,
    bodyLine: frontMatter.bodyLine,
    diagnostics: [...source.diagnostics, ...frontMatter.diagnostics, ...(unreadable ? [] : diagnostics)],
  };
}

/** `site/pages/company/History.md` is `/company/history`; `index.md` is the page of its folder. */
function pathOf(file: string): string {
  const name = file.slice(contentPaths.pages.length + 1).replace(/\.(?:mdx?|markdown)$/i, "");
  const segments = name.split("/").map(slugify);
  if (segments.length > 1 && segments.at(-1) === "index") segments.pop();
  return `/${segments.join("/")}`;
}

/** Pages that were read before, by path and stamp: `dev` looks again and again. */
const parsed = new Map<string, { readonly stamp: string; readonly page: SitePage | undefined }>();

/** Reads the pages of the repository at `root`, by address. A file that is not the repository's own is left out. */
export async function loadPages(root: string): Promise<readonly SitePage[]> {
  const files = await findArticleFiles(join(/* turbopackIgnore: true */ root, contentPaths.pages));
  const pages = files.flatMap(({ path, stamp }) => {
    const known = parsed.get(path);
    if (known?.stamp === stamp) return known.page ?? [];
    const name = sourceName(root, path);
    const bytes = readOwnFile(root, name);
    const page = bytes === undefined ? undefined : parsePage(decodeSourceFile(name, bytes));
    parsed.set(path, { stamp, page });
    return page ?? [];
  });
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Pages with one address: the later file would hide the earlier. */
export function pageClashes(pages: readonly SitePage[]): readonly Diagnostic[] {
  const first = new Map<string, SitePage>();
  return pages.flatMap((page) => {
    const other = first.get(page.path);
    first.set(page.path, other ?? page);
    if (other === undefined) return [];
    return [
      finding(
        "page/taken-address" as const,
        { file: page.file, line: 1, column: 1 },
        {
          message: `다른 페이지와 주소가 같습니다: ‘${page.path}’ (${other.file})`,
          mend: "두 파일 가운데 하나의 이름을 바꿔 주세요. 파일 이름이 페이지의 주소가 됩니다.",
        },
      ),
    ];
  });
}
