import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { decodeUri } from "../../content/addresses/decode.ts";
import type { Article } from "../../content/article.ts";
import { readCacheFile, writeCacheFile } from "../../content/cache/cache-file.ts";
import { codeVersion } from "../../content/cache/code-version.ts";
import { contentPaths } from "../../content/source/content-paths.ts";
import { filesWithin } from "../../content/source/file-within.ts";
import { readOwnFile } from "../../content/source/own-file.ts";
import type { CheckedArticle } from "./check-article.ts";

const cacheFile = ".next/cache/check.json";

/** The root of this code; the checked site may be elsewhere. */
const codeRoot = join(import.meta.dirname, "../../..");

/** Files of settings on which an article's findings depend. */
const settings = [contentPaths.glossary];

interface Kept {
  /** Size and modification time of every file that an article may show: images, downloads, chart data. */
  readonly files: Readonly<Record<string, string>>;
  /** Names of the articles, which Liquid may link to. */
  readonly names: readonly string[];
  readonly checked: Readonly<Record<string, CheckedArticle & { readonly digest: string }>>;
}

export interface CheckCache {
  /** The findings of an earlier run, if none of their inputs has changed. */
  readonly find: (article: Article) => CheckedArticle | undefined;
  /** Replaces all earlier findings with these, for the next run. */
  readonly keep: (checked: ReadonlyMap<Article, CheckedArticle>) => Promise<void>;
}

/** More changes than this mean a new checkout, whose modification times say nothing. */
const mostChanges = 200;

/** The findings of earlier runs. A changed image invalidates only the articles that name it. */
export async function openCheckCache(
  root: string,
  articles: readonly Article[],
  siteUrl: string,
): Promise<CheckCache> {
  const code = await codeVersion(codeRoot, ["lib", "site.config.ts"]);
  const version =
    code && createHash("sha1").update(code).update(siteUrl).update(textsOf(root, settings)).digest("hex");
  const path = join(root, cacheFile);
  const files = await shownFiles(root);
  const names = articles.map(({ file }) => file).sort();
  // The version shows that the same code wrote it.
  const before =
    version === undefined ? undefined : ((await readCacheFile(path, version)) as Kept | undefined);
  const changed = before === undefined ? [] : changedNames(before.files, files);
  const isOld = before === undefined || changed.length > mostChanges;
  const sameNames = before?.names.join("\n") === names.join("\n");
  return {
    find: (article) => {
      if (isOld || !Object.hasOwn(before.checked, article.file)) return undefined;
      const known = before.checked[article.file];
      if (known === undefined || known.digest !== article.digest) return undefined;
      const names = changed.length === 0 ? false : mentions(article, known, changed);
      const asksForArticles = !sameNames && /\{%-?\s*(?:post_url|link)\b/.test(article.body);
      return names || asksForArticles ? undefined : known;
    },
    keep: async (checked) => {
      if (version === undefined) return;
      const entries = Array.from(checked, ([article, found]) => [
        article.file,
        { ...found, digest: article.digest },
      ]);
      const kept: Kept = { files, names, checked: Object.fromEntries(entries) };
      await writeCacheFile(path, version, kept);
    },
  };
}

function textsOf(root: string, files: readonly string[]): string {
  return files.map((file) => readOwnFile(root, file) ?? "").join("\0");
}

async function shownFiles(root: string): Promise<Readonly<Record<string, string>>> {
  const paths = ["public", "posts"].flatMap((folder) =>
    filesWithin(join(root, folder))
      .files.filter((name) => !/\.(?:mdx?|markdown)$/i.test(name))
      .map((name) => join(folder, name)),
  );
  const stamps = await Promise.all(
    paths.map(async (path) => {
      const { mtimeMs, size } = await stat(join(root, path));
      return [path.replaceAll("\\", "/"), `${mtimeMs}:${size}`] as const;
    }),
  );
  return Object.fromEntries(stamps);
}

/** The file names of new, deleted or changed paths, as an article would write them. */
function changedNames(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths]
    .filter((path) => before[path] !== after[path])
    .map((path) => spelled(path.split("/").at(-1) ?? path));
}

/** An article may write a name encoded, in NFD or in another letter case. */
function mentions(article: Article, { images }: CheckedArticle, names: readonly string[]): boolean {
  const { leadImage, cardImage, body } = article;
  const text = spelled([leadImage?.src, cardImage?.src, ...images, body].join("\n"));
  return names.some((name) => text.includes(name));
}

function spelled(text: string): string {
  const decoded = text.replace(/(?:%[0-9a-f]{2})+/gi, decodeUri);
  return decoded.normalize("NFC").toLowerCase();
}
