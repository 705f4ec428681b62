import type { Article } from "./article.ts";
import type { Diagnostic } from "./findings/diagnostic.ts";
import { parseFrontMatter } from "./front-matter/parse.ts";
import { validateFrontMatter } from "./front-matter/validate.ts";
import type { SourceFile } from "./source/source-file.ts";

/** A page of the editors' guide: what it shares with an article is all that rendering asks of one. */
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
