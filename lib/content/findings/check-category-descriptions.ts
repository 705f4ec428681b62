import { slugify } from "../addresses/slug.ts";
import type { Article } from "../article.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { positionOfSetting } from "./setting-position.ts";
import { nearest } from "./suggest.ts";

/** The file that holds the site's settings, with its text: where a finding points. */
export interface SettingsFile {
  readonly file: string;
  readonly text: string;
}

/** Finds settings that describe a category which no article has. */
export function checkCategoryDescriptions(
  articles: readonly Article[],
  described: readonly string[],
  settings: SettingsFile,
): readonly Diagnostic[] {
  const labels = new Map(
    articles.flatMap(({ categories }) => categories.map(({ slug, label }) => [slug, label] as const)),
  );
  return described
    .filter((name) => !labels.has(slugify(name)))
    .map((name) => {
      const known = [...labels.values()];
      const near = nearest(name, known);
      return {
        severity: "warning",
        rule: "site/unknown-category",
        file: settings.file,
        ...positionOfSetting(settings.text, "categories", name),
        message: `사이트 설정에 ‘${name}’ 분류의 설명이 있는데, 그 분류의 기사가 없습니다. 기사가 있는 분류: ${known.length === 0 ? "없음" : known.join(", ")}`,
        mend:
          near === undefined
            ? "site.config.ts의 ‘categories’에서 그 이름을 고치거나 그 설명을 지워 주세요. 이 파일을 다루는 사람에게 전해도 됩니다."
            : `site.config.ts의 ‘categories’에서 이름을 ‘${near}’ 쪽으로 맞춰 주세요.`,
      };
    });
}
