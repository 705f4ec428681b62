import { join } from "node:path";
import type { Article, Publication } from "../article.ts";
import { parseFrontMatter } from "../front-matter/parse.ts";
import type { FileStamp } from "../source/read-source-files.ts";
import type { SourceFile } from "../source/source-file.ts";
import { readCacheFile, writeCacheFile } from "./cache-file.ts";
import { codeVersion } from "./code-version.ts";

/** A cached article with the state of its file. Plain data. */
export interface StampedArticle extends CachedArticle {
  /** Of the file when it was read; empty when it had only just been written (`racyMilliseconds`). */
  readonly stamp: string;
}

/** A file that was listed and not read. */
export interface UnreadFile extends FileStamp {
  /** As in `Article.file`. */
  readonly name: string;
  readonly read: () => SourceFile;
}

/** Articles that earlier processes parsed. */
export interface ArticleCache {
  /** The article of an unchanged file: its stamp is the same or, in a new checkout, its text is. */
  readonly find: (file: UnreadFile, now: Date) => Article | undefined;
  readonly store: (article: Article, file: UnreadFile, source: SourceFile) => void;
  /** The articles that were found or stored; undefined when nothing has changed. */
  readonly toWrite: () => Readonly<Record<string, StampedArticle>> | undefined;
}

/**
 * A file written less than this before it was read may be written again within the same timestamp, so its stamp is not
 * trusted. Git calls such a file "racy".
 */
const racyMilliseconds = 2_000;

export function articleCache(before: Readonly<Record<string, StampedArticle>>): ArticleCache {
  const after: Record<string, StampedArticle> = {};
  let isNew = false;
  const keep = (name: string, article: CachedArticle, { stamp, changedAt }: FileStamp) => {
    isNew = true;
    after[name] = { ...article, stamp: Date.now() - changedAt < racyMilliseconds ? "" : stamp };
  };
  return {
    find: (file, now) => {
      const known = Object.hasOwn(before, file.name) ? before[file.name] : undefined;
      if (known === undefined) return undefined;
      if (known.stamp === file.stamp) {
        after[file.name] = known;
        return openCachedArticle(known, file.read, now);
      }
      const source = file.read();
      if (known.article.digest !== source.digest) return undefined;
      keep(file.name, known, file);
      return openCachedArticle(known, () => source, now);
    },
    store: (article, file, source) => {
      const cached = toCachedArticle(article, source);
      if (cached !== undefined) keep(file.name, cached, file);
    },
    toWrite: () => (isNew || Object.keys(before).length !== Object.keys(after).length ? after : undefined),
  };
}

/** An article without its body, which is read from the file. Plain data. */
export interface CachedArticle {
  readonly article: Omit<Article, "body">;
  readonly bodyLength: number;
}

/** @returns undefined for an article whose body is not the end of its file */
export function toCachedArticle(article: Article, { text }: SourceFile): CachedArticle | undefined {
  const { body, ...rest } = article;
  return text.endsWith(body) ? { article: rest, bodyLength: body.length } : undefined;
}

/**
 * The article that parsing its file would give. The file is read when the body is first used, which is rare: most
 * articles of a large site are only listed, or were rendered before.
 */
export function openCachedArticle(
  { article, bodyLength }: CachedArticle,
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

/** JSON omits undefined values; an article has all its keys. */
export const absentKeys = {
  language: undefined,
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

/** Parses the front matter again when the file has changed since it was cached. */
function bodyIn({ file, text, digest }: SourceFile, length: number, cached: string): string {
  return digest === cached ? text.slice(text.length - length) : parseFrontMatter(file, text).body;
}

/** A scheduled article becomes public as time passes, whatever its file says. */
function publicationAt(
  { publication, publishedAt }: Pick<Article, "publication" | "publishedAt">,
  now: Date,
): Publication {
  if (publication === "draft") return "draft";
  return Date.parse(publishedAt) > now.getTime() ? "scheduled" : "published";
}

/** Vercel restores only `.next/cache` for the next build. */
const file = ".next/cache/articles.json";

interface ArticleCacheFile extends ArticleCache {
  /** Writes the articles that were found or stored, for the next process. */
  readonly keep: () => Promise<void>;
}

/**
 * The articles that earlier processes on this machine parsed. Parsing 10,000 takes five seconds, reading them from the
 * cache a third of a second. Undefined where the version of the parser is unknown because its code is not on the disk.
 */
export async function openArticleCache(root: string): Promise<ArticleCacheFile | undefined> {
  const version = await codeVersion(/* turbopackIgnore: true */ root, ["lib/content"]);
  if (version === undefined) return undefined;
  const path = join(/* turbopackIgnore: true */ root, file);
  // The version says that the same code wrote it.
  const before = ((await readCacheFile(path, version)) ?? {}) as Readonly<Record<string, StampedArticle>>;
  const cache = articleCache(before);
  return {
    ...cache,
    keep: async () => {
      const toWrite = cache.toWrite();
      if (toWrite !== undefined) await writeCacheFile(path, version, toWrite);
    },
  };
}
