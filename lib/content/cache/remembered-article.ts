import type { Article, Publication } from "../article.ts";
import { parseFrontMatter } from "../front-matter/parse.ts";
import type { SourceFile } from "../source/source-file.ts";

/** An article without its body, which stands in the file. Plain data. */
export interface RememberedArticle {
  readonly article: Omit<Article, "body">;
  readonly bodyLength: number;
}

/** Undefined for an article whose body is not the end of its file. */
export function rememberArticle(article: Article, { text }: SourceFile): RememberedArticle | undefined {
  const { body, ...rest } = article;
  return text.endsWith(body) ? { article: rest, bodyLength: body.length } : undefined;
}

/**
 * The article that parsing its file would give. The file is read when somebody asks for the body, which few do: most
 * articles of a large site are only listed, or were rendered before.
 */
export function recallArticle(
  { article, bodyLength }: RememberedArticle,
  read: () => SourceFile,
  now: Date,
): Article {
  let body: string | undefined;
  return {
    ...absentKeys,
    ...article,
    publication: publicationAt(article, now),
    get body() {
      body ??= bodyIn(read(), bodyLength, article.digest);
      return body;
    },
  };
}

/** JSON leaves out what is undefined; every key of an article is there. */
export const absentKeys = {
  updatedAt: undefined,
  leadImage: undefined,
  cardImage: undefined,
  shareImage: undefined,
  featured: undefined,
  series: undefined,
  navigation: undefined,
  feedId: undefined,
  forwardsTo: undefined,
};

/** A file that was saved again in between has another body than was remembered, but it still has one. */
function bodyIn({ file, text, digest }: SourceFile, length: number, remembered: string): string {
  return digest === remembered ? text.slice(text.length - length) : parseFrontMatter(file, text).body;
}

/** A scheduled article becomes public as time passes, whatever its file says. */
function publicationAt(
  { publication, publishedAt }: Pick<Article, "publication" | "publishedAt">,
  now: Date,
): Publication {
  if (publication === "draft") return "draft";
  return Date.parse(publishedAt) > now.getTime() ? "scheduled" : "published";
}
