import path from "node:path";
import site from "../../site.config.ts";
import { articlePath } from "../content/addresses/urls.ts";
import type { Article } from "../content/article.ts";
import { baseName } from "../content/source/dated-name.ts";
import type { CheckContext } from "../markdown/body.ts";
import { siteGlossary } from "./glossary.ts";
import { publicDir } from "./public-dir.ts";

/** What a body's pipeline needs to know of this site; `{% post_url %}` and `{% link %}` find the articles of `index`. */
export function bodyContext(index: {
  readonly articleByFileName: ReadonlyMap<string, Pick<Article, "slug">>;
}): CheckContext {
  return {
    rootDir: process.cwd(),
    publicDir,
    siteUrl: site.url,
    language: site.language,
    glossary: siteGlossary(),
    formulaMacros: site.formulaMacros,
    oldSite: {
      baseurl: "",
      findArticle: (name) => {
        const article = index.articleByFileName.get(baseName(path.posix.normalize(name)));
        return article && articlePath(article.slug);
      },
    },
  };
}
