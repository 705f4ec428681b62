import type { Article, Publication } from "./article.ts";
import type { SourceFile } from "./source-file.ts";

/** An article without its body, which stands in the file. Plain data. */
export interface RememberedArticle extends Omit<Article, "body"> {
  readonly bodyLength: number;
}

/** Undefined for an article whose body is not the end of its file. */
export function rememberArticle(article: Article, { text }: SourceFile): RememberedArticle | undefined {
  const { body, ...rest } = article;
  return text.endsWith(body) ? { ...rest, bodyLength: body.length } : undefined;
}

/** The article that parsing this file would give, if it is the file that was remembered. */
export function recallArticle(
  { bodyLength, ...rest }: RememberedArticle,
  { file, text, digest }: SourceFile,
  now: Date,
): Article | undefined {
  if (rest.digest !== digest || rest.file !== file) return undefined;
  const body = text.slice(text.length - bodyLength);
  // JSON leaves out what is undefined; every key of an article is there.
  return { ...absent, ...rest, body, publication: publicationAt(rest, now) };
}

const absent = {
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

/** A scheduled article becomes public as time passes, whatever its file says. */
function publicationAt(
  { publication, publishedAt }: Pick<Article, "publication" | "publishedAt">,
  now: Date,
): Publication {
  if (publication === "draft") return "draft";
  return Date.parse(publishedAt) > now.getTime() ? "scheduled" : "published";
}
