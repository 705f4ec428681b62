import { join } from "node:path";
import type { Article, Publication } from "../article.ts";
import { parseFrontMatter } from "../front-matter/parse.ts";
import type { FileStamp } from "../source/read-source-files.ts";
import type { SourceFile } from "../source/source-file.ts";
import { readCacheFile, writeCacheFile } from "./cache-file.ts";
import { codeVersion } from "./code-version.ts";

/** What an earlier process leaves of an article. Plain data. */
export interface KeptArticle extends RememberedArticle {
  /** Of the file when it was read; empty when it had only just been written. */
  readonly stamp: string;
}

/** A file as it lies on the disk. */
export interface UnreadFile extends FileStamp {
  /** As in `Article.file`. */
  readonly name: string;
  readonly read: () => SourceFile;
}

/** What earlier processes parsed. */
export interface ArticleMemory {
  /** The article in a file that is as it was: by its stamp, or, in a new checkout, by what is in it. */
  readonly recall: (file: UnreadFile, now: Date) => Article | undefined;
  readonly remember: (article: Article, file: UnreadFile, source: SourceFile) => void;
  /** What was recalled or remembered, and nothing else; undefined when that is what there was before. */
  readonly toKeep: () => Readonly<Record<string, KeptArticle>> | undefined;
}

/**
 * A file that was written so shortly before it was read may have been written again without another time: its stamp
 * says nothing. Git does the same, with the same word for it ("racy").
 */
const racyMilliseconds = 2_000;

export function articleMemory(before: Readonly<Record<string, KeptArticle>>): ArticleMemory {
  const after: Record<string, KeptArticle> = {};
  let isNew = false;
  const keep = (name: string, article: RememberedArticle, { stamp, changedAt }: FileStamp) => {
    isNew = true;
    after[name] = { ...article, stamp: Date.now() - changedAt < racyMilliseconds ? "" : stamp };
  };
  return {
    recall: (file, now) => {
      const known = Object.hasOwn(before, file.name) ? before[file.name] : undefined;
      if (known === undefined) return undefined;
      if (known.stamp === file.stamp) {
        after[file.name] = known;
        return recallArticle(known, file.read, now);
      }
      const source = file.read();
      if (known.article.digest !== source.digest) return undefined;
      keep(file.name, known, file);
      return recallArticle(known, () => source, now);
    },
    remember: (article, file, source) => {
      const remembered = rememberArticle(article, source);
      if (remembered !== undefined) keep(file.name, remembered, file);
    },
    toKeep: () => (isNew || Object.keys(before).length !== Object.keys(after).length ? after : undefined),
  };
}

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

/** The one folder that Vercel gives back at the next build. */
const file = ".next/cache/articles.json";

interface KeptArticleMemory extends ArticleMemory {
  /** Leaves what was recalled or parsed, and nothing else, for the next process. */
  readonly keep: () => Promise<void>;
}

/**
 * The articles that earlier processes on this machine parsed: to parse 10,000 takes five seconds, to recall them a
 * third of one. Undefined where there is no code on the disk to tell which version of the parser they came from.
 */
export async function openArticleMemory(root: string): Promise<KeptArticleMemory | undefined> {
  const version = await codeVersion(/* turbopackIgnore: true */ root, ["lib/content"]);
  if (version === undefined) return undefined;
  const path = join(/* turbopackIgnore: true */ root, file);
  // The version says that the same code wrote it.
  const before = ((await readCacheFile(path, version)) ?? {}) as Readonly<Record<string, KeptArticle>>;
  const memory = articleMemory(before);
  return {
    ...memory,
    keep: async () => {
      const toKeep = memory.toKeep();
      if (toKeep !== undefined) await writeCacheFile(path, version, toKeep);
    },
  };
}
