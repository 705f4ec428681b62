import type { ReactNode } from "react";
import type { Article } from "@/lib/content/article";
import site from "@/site.config";

/** The language of an article that is not written in the site's; undefined for all others. */
export function foreignLanguage({ language }: Pick<Article, "language">): string | undefined {
  return language === undefined || language.split("-")[0] === site.language ? undefined : language;
}

interface InSiteLanguageProps {
  readonly article: Pick<Article, "language">;
  readonly children: ReactNode;
}

/** What stands within an article and speaks the site's language, for those who hear the page. */
export function InSiteLanguage({ article, children }: InSiteLanguageProps) {
  return foreignLanguage(article) === undefined ? children : <div lang={site.language}>{children}</div>;
}
