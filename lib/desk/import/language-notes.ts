import { languageTag } from "../../content/front-matter/language.ts";
import { groupBy } from "../../text/group-by.ts";
import { type ImportNote, leaveToPerson, noteDone } from "./import-note.ts";
import type { JekyllConfig } from "./old-site/jekyll-config.ts";
import type { PlannedArticle } from "./write/plan-article.ts";

/** Notes on articles in other languages than the portal's; screen readers and search engines need to know. */
export function languageNotes(
  { all }: Pick<JekyllConfig, "all">,
  articles: readonly Pick<PlannedArticle, "article">[],
  language: string,
): readonly ImportNote[] {
  const written = [all.lang, all.locale, all.default_lang, all.language].find(
    (each) => typeof each === "string",
  );
  const ofSite = languageTag(String(written ?? ""));
  const others = groupBy(
    articles.flatMap(({ article }) => (article.language === undefined ? [] : [article.language])),
    (tag) => tag,
  );
  const counts = [...others]
    .filter(([tag]) => isOther(tag, language))
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([tag, { length }]) => `${tag} ${length}건`);
  return [
    ...(ofSite !== undefined && isOther(ofSite, language)
      ? [
          leaveToPerson({
            rule: "import/site-language",
            detail: ofSite,
            file: "_config.yml",
            message: `이전 사이트의 언어는 ‘${ofSite}’인데 이 사이트의 언어는 ‘${language}’입니다.`,
            mend: `site.config.ts의 language 값을 확인해 주세요. 이 사이트를 그대로 두려면 옮긴 기사의 기사 정보에 ‘lang: ${ofSite}’ 줄을 추가해 주세요.`,
          }),
        ]
      : []),
    ...(counts.length === 0
      ? []
      : [
          noteDone({
            rule: "import/languages",
            detail: [...others].map(([tag, { length }]) => `${tag} ${length}`).join(", "),
            file: "_config.yml",
            message: `다른 언어로 쓴 기사의 언어(lang)를 그대로 옮겼습니다: ${counts.join(", ")}`,
          }),
        ]),
  ];
}

function isOther(tag: string, language: string): boolean {
  return tag.split("-")[0] !== language;
}
