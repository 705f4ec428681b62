import { articlePath } from "../../content/addresses/urls.ts";
import type { Article } from "../../content/article.ts";
import { addressKey } from "./addresses/address-key.ts";
import type { FileChange } from "./git/changed-files.ts";
import type { ArticlesByPath } from "./git/read-articles-at.ts";

/**
 * The changes of articles behind changed files, in the order of the files. A deleted file and a new one are one moved
 * article when the new one has the old one's permalink, as its own or as a legacy path.
 */
export function changedArticles(
  files: readonly FileChange[],
  before: ArticlesByPath,
  after: ArticlesByPath,
): readonly ArticleChange[] {
  const sides = files.map((file) => ({
    before: file.before === undefined ? undefined : before.get(file.before),
    after: file.after === undefined ? undefined : after.get(file.after),
  }));
  const added = sides.filter((side) => side.before === undefined).flatMap((side) => side.after ?? []);
  const continued = new Set<Article>();
  const changes = sides.flatMap((side): ArticleChange[] => {
    if (side.before === undefined)
      return side.after === undefined ? [] : [{ kind: "added", after: side.after }];
    const next = side.after ?? continuationOf(side.before, added);
    if (next === undefined) return [{ kind: "removed", before: side.before }];
    continued.add(next);
    const kind = next.slug === side.before.slug ? "changed" : "moved";
    return [{ kind, before: side.before, after: next }];
  });
  return changes.filter((change) => change.kind !== "added" || !continued.has(change.after));
}

function continuationOf(gone: Article, added: readonly Article[]): Article | undefined {
  const permalink = addressKey(articlePath(gone.slug));
  return added.find(
    ({ slug, legacyPaths }) =>
      slug === gone.slug || legacyPaths.some(({ path }) => addressKey(path) === permalink),
  );
}

/** What a pull request does to one article. */
export type ArticleChange =
  | { readonly kind: "added"; readonly after: Article }
  | { readonly kind: "changed"; readonly before: Article; readonly after: Article }
  /** Its permalink changed. */
  | { readonly kind: "moved"; readonly before: Article; readonly after: Article }
  | { readonly kind: "removed"; readonly before: Article };

/** The article before and after a change; undefined on a side without it. */
export function sidesOf(change: ArticleChange): {
  readonly before: Article | undefined;
  readonly after: Article | undefined;
} {
  return {
    before: change.kind === "added" ? undefined : change.before,
    after: change.kind === "removed" ? undefined : change.after,
  };
}
