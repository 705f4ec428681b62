import type { Article } from "../../content/article.ts";

/** What a pull request does to one article. */
export type ArticleChange =
  | { readonly kind: "added"; readonly after: Article }
  | { readonly kind: "changed"; readonly before: Article; readonly after: Article }
  /** Its permalink is another one. */
  | { readonly kind: "moved"; readonly before: Article; readonly after: Article }
  | { readonly kind: "removed"; readonly before: Article };

/** The articles of a change as they are before and after it; undefined where there is none. */
export function sidesOf(change: ArticleChange): {
  readonly before: Article | undefined;
  readonly after: Article | undefined;
} {
  return {
    before: change.kind === "added" ? undefined : change.before,
    after: change.kind === "removed" ? undefined : change.after,
  };
}
