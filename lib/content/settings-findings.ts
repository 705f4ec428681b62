import { slugify } from "./addresses/slug.ts";
import type { Article } from "./article.ts";
import { type Diagnostic, finding, type Position } from "./findings/diagnostic.ts";
import { instead, nearest } from "./findings/suggest.ts";

/** Finds articles whose `sidebar.nav` names a navigation that the site does not have. */
export function checkNavigations(
  articles: readonly Article[],
  known: readonly string[],
): readonly Diagnostic[] {
  return articles.flatMap(({ file, navigation }) => {
    if (navigation === undefined || known.includes(navigation.name)) return [];
    const near = nearest(navigation.name, known);
    return [
      finding(
        "front-matter/unknown-navigation",
        { file, ...navigation.position },
        {
          message: `이 사이트에 없는 사이드바 메뉴입니다: ‘${navigation.name}’. 사용할 수 있는 이름: ${known.join(", ")}`,
          mend:
            near === undefined
              ? "‘nav:’ 뒤에 위의 이름 중 하나를 입력하거나, ‘sidebar:’ 줄과 ‘nav:’ 줄을 삭제해 주세요."
              : instead(`nav: ${near}`),
        },
      ),
    ];
  });
}

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
      return finding(
        "site/unknown-category",
        { file: settings.file, ...positionOfSetting(settings.text, "categories", name) },
        {
          message: `사이트 설정에 ‘${name}’ 분류의 설명이 있지만, 그 분류의 기사가 없습니다. 기사가 있는 분류: ${known.length === 0 ? "없음" : known.join(", ")}`,
          mend:
            near === undefined
              ? "site.config.ts의 ‘categories’에서 그 이름을 고치거나 설명을 삭제해 주세요. 직접 고치기 어려우면 사이트 관리자에게 알려 주세요."
              : `site.config.ts의 ‘categories’에서 이름을 ‘${near}’ 분류와 같게 고쳐 주세요.`,
        },
      );
    });
}

/**
 * Where `key` stands in the block of `name` in the text of the settings. They are a program, so this reads them as people
 * do: by lines. The first line of the file when it is written in another way.
 */
function positionOfSetting(text: string, name: string, key: string): Position {
  const lines = text.split("\n");
  const block = lines.findIndex((line) => startsWithKey(line, name));
  const within = block === -1 ? -1 : lines.slice(block + 1).findIndex((line) => startsWithKey(line, key));
  if (within === -1) return { line: 1, column: 1 };
  const line = block + 1 + within;
  return { line: line + 1, column: (lines[line] ?? "").search(/\S/) + 1 };
}

function startsWithKey(line: string, key: string): boolean {
  const start = line.trimStart();
  return [key, `"${key}"`, `'${key}'`].some((written) => start.startsWith(`${written}:`));
}
