import type { Article } from "../../../content/article.ts";
import { parseArticle } from "../../../content/parse-article.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { isArticle } from "./changed-files.ts";
import type { Git } from "./git.ts";

/** Articles of one commit by their path as git names it. */
export type ArticlesByPath = ReadonlyMap<string, Article>;

/**
 * Reads the articles of a commit from git's object store. Checks nothing out, so that a pull request can't reach beyond its
 * files. Ignores symbolic links.
 * @param wanted all articles, or those at these paths
 */
export async function readArticlesAt(
  git: Git,
  commit: string,
  now: Date,
  wanted: "all" | ReadonlySet<string> = "all",
): Promise<ArticlesByPath> {
  const entries = parseTree(
    (await git(["ls-tree", "-r", "-z", "--full-tree", commit, "--", "posts/"])).toString(),
  );
  const chosen = entries.filter(({ path }) => isArticle(path) && (wanted === "all" || wanted.has(path)));
  if (chosen.length === 0) return new Map();
  const objects = chosen.map(({ object }) => `${object}\n`).join("");
  const contents = parseBatch(await git(["cat-file", "--batch"], objects));
  return new Map(
    chosen.map(({ path }, place) => [path, articleOf(path, contents[place] ?? Buffer.of(), now)]),
  );
}

function articleOf(path: string, content: Buffer, now: Date): Article {
  return parseArticle(decodeSourceFile(path.normalize("NFC"), content), { now });
}

interface TreeEntry {
  readonly path: string;
  readonly object: string;
}

/** Reads `git ls-tree -z`: regular files only. */
function parseTree(output: string): readonly TreeEntry[] {
  return output.split("\0").flatMap((line) => {
    const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return object === undefined || path === undefined ? [] : [{ path, object }];
  });
}

/** Reads `git cat-file --batch`: a line that ends in the size, the content, a line feed. */
function parseBatch(output: Buffer): readonly Buffer[] {
  const contents: Buffer[] = [];
  for (let start = 0; start < output.length; ) {
    const lineEnd = output.indexOf("\n", start);
    const size = Number(output.subarray(start, lineEnd).toString().split(" ")[2]);
    contents.push(output.subarray(lineEnd + 1, lineEnd + 1 + size));
    start = lineEnd + 1 + size + 1;
  }
  return contents;
}
