import type { Article } from "./article.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { nearest } from "./nearest.ts";
import { positionOfSetting } from "./setting-position.ts";
import { slugify } from "./slug.ts";

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
        message: `‘${name}’ 분류를 설명했는데, 그 분류의 기사가 없습니다. 있는 분류: ${known.join(", ")}`,
        mend:
          near === undefined
            ? "있는 분류의 이름으로 고치거나 그 설명을 지워 주세요."
            : `‘${near}’(으)로 고쳐 주세요.`,
      };
    });
}
