import { join } from "node:path";
import type { Article } from "./article.ts";
import type { Diagnostic } from "./findings/diagnostic.ts";
import { parseFrontMatter } from "./front-matter/parse.ts";
import { validateFrontMatter } from "./front-matter/validate.ts";
import { findArticleFiles, readSourceFile } from "./source/read-source-files.ts";
import type { SourceFile } from "./source/source-file.ts";

/** A page of the editors' guide, with the fields of an article that rendering needs. */
export interface GuidePage
  extends Pick<Article, "file" | "dialect" | "title" | "description" | "math" | "body" | "bodyLine"> {
  /** The last part of its address: the file's name without its ending. */
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a page of the guide with the front matter of articles, of which it needs title, description and math. */
export function parseGuidePage({ file, text, diagnostics }: SourceFile): GuidePage {
  const frontMatter = parseFrontMatter(file, text);
  const validated = validateFrontMatter(file, frontMatter);
  const { title, description = "", math = false } = validated.values;
  const name = (file.split("/").at(-1) ?? file).replace(/\.mdx?$/i, "");
  return {
    name,
    file,
    dialect: "mdx",
    title: title ?? name,
    description,
    math,
    body: frontMatter.body,
    bodyLine: frontMatter.bodyLine,
    diagnostics: [...diagnostics, ...frontMatter.diagnostics, ...validated.diagnostics],
  };
}

/** The first page of the guide. */
const firstPage = "start";

/** Reads the editors' guide of the repository at `root`: how to begin, then the other pages by title. */
export async function loadGuide(root: string): Promise<readonly GuidePage[]> {
  const files = await findArticleFiles(join(root, "docs", "guide"));
  const pages = files.map(({ path }) => parseGuidePage(readSourceFile(root, path)));
  return pages.sort(
    (a, b) =>
      Number(b.name === firstPage) - Number(a.name === firstPage) || a.title.localeCompare(b.title, "ko"),
  );
}
