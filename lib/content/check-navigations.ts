import type { Article } from "./article.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { nearest } from "./nearest.ts";

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
        message: `‘${navigation.name}’(이)라는 옆 목록은 없습니다. 있는 것: ${known.join(", ")}`,
        mend:
          near === undefined
            ? "있는 이름으로 고치거나 sidebar를 지워 주세요."
            : `‘${near}’(으)로 고쳐 주세요.`,
      },
    ];
  });
}
