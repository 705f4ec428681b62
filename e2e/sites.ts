import { join } from "node:path";
import type { SiteToBuild } from "./built-sites.ts";
import { writeHostileArticles } from "./hostile/articles.ts";
import { writeUnpublishedArticles } from "./unpublished-articles.ts";

/** For readers: articles that are kept, and one that is due in an hour. */
export const readersSite: SiteToBuild = {
  name: "readers",
  env: { ATTENTION_STAGE: "production" },
  prepare: (root) => writeUnpublishedArticles(join(root, "posts")),
};

/** For editors, who see what is wrong with an article on its page: the same articles, and all hostile ones. */
export const editorsSite: SiteToBuild = {
  name: "editors",
  // Each page is opened anyway: rendered for its first reader, it takes no time twice.
  env: { ATTENTION_STAGE: "preview", ATTENTION_PRERENDER: "0" },
  prepare: async (root) => {
    writeUnpublishedArticles(join(root, "posts"));
    await writeHostileArticles(join(root, "posts/hostile"));
  },
};
