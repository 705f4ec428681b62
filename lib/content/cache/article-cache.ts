import type { Article } from "../article.ts";
import type { FileStamp } from "../source/read-source-files.ts";
import type { SourceFile } from "../source/source-file.ts";
import { type RememberedArticle, recallArticle, rememberArticle } from "./remembered-article.ts";

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
