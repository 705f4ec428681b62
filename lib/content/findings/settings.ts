import type { Article } from "../article.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { instead } from "./instead.ts";
import { nearest } from "./suggest.ts";

/** Finds articles whose `sidebar.nav` names a navigation that the site does not have. */
export function checkNavigations(
  articles: readonly Article[],
  known: readonly string[],
): readonly Diagnostic[] {
  return articles.flatMap(({ file, navigation }) => {
    if (navigation === undefined || known.includes(navigation.name)) return [];
    const near = nearest(navigation.name, known);
    return [
      {
        severity: "error" as const,
        rule: "front-matter/unknown-navigation",
        file,
        ...navigation.position,
        message: `이 사이트에 없는 옆 목록입니다: ‘${navigation.name}’. 있는 것: ${known.join(", ")}`,
        mend:
          near === undefined
            ? "‘nav:’ 뒤에 위의 이름 가운데 하나를 적거나, ‘sidebar:’ 줄과 ‘nav:’ 줄을 지워 주세요."
            : instead(`nav: ${near}`),
      },
    ];
  });
}
