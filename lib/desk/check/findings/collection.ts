import leven from "leven";
import { labelKey } from "../../../content/addresses/slug.ts";
import type { Article } from "../../../content/article.ts";
import { type Diagnostic, finding } from "../../../content/findings/diagnostic.ts";

interface Spelling {
  readonly label: string;
  readonly count: number;
  readonly article: Article;
}

/** Findings that need several articles: equal headlines, and one tag in two spellings. */
export function collectionFindings(articles: readonly Article[]): readonly Diagnostic[] {
  return [...sameTitles(articles), ...similarTags(articles), ...misspeltCategories(articles)];
}

function sameTitles(articles: readonly Article[]): readonly Diagnostic[] {
  const first = new Map<string, Article>();
  return articles.flatMap((article): readonly Diagnostic[] => {
    const { title, file } = article;
    const other = first.get(title);
    if (title === "" || other === undefined) {
      first.set(title, article);
      return [];
    }
    return [
      finding(
        "content/same-title",
        { file, line: 1, column: 1 },
        {
          message: `다른 기사와 제목이 같습니다: ‘${title}’ (${other.file})`,
          mend: "독자와 검색 엔진이 구별할 수 있도록 한쪽의 제목을 고쳐 주세요. 같은 기사이면 하나를 삭제해 주세요.",
        },
      ),
    ];
  });
}

function similarTags(articles: readonly Article[]): readonly Diagnostic[] {
  const byKey = new Map<string, Map<string, Spelling>>();
  for (const article of articles) {
    for (const { slug, label } of article.tags) {
      const spellings = byKey.get(labelKey(label)) ?? new Map<string, Spelling>();
      const before = spellings.get(slug);
      spellings.set(slug, { label, article, count: (before?.count ?? 0) + 1 });
      byKey.set(labelKey(label), spellings);
    }
  }
  return [...byKey.values()].flatMap((spellings) => {
    const [common, ...rare] = [...spellings.values()].sort((a, b) => b.count - a.count);
    return rare.map(
      ({ label, article }): Diagnostic =>
        finding(
          "content/similar-tags",
          { file: article.file, line: 1, column: 1 },
          {
            message: `띄어쓰기나 기호만 다른 태그가 따로 있습니다: ‘${label}’, ‘${common?.label}’`,
            mend: `‘${label}’ 대신 더 많이 쓰인 ‘${common?.label}’ 태그(기사 ${common?.count}건)를 입력해 주세요.`,
          },
        ),
    );
  });
}

/** A category with one article whose name is one letter away from a category with several. */
function misspeltCategories(articles: readonly Article[]): readonly Diagnostic[] {
  const spellings = new Map<string, Spelling>();
  for (const article of articles) {
    for (const { slug, label } of article.categories) {
      spellings.set(slug, { label, article, count: (spellings.get(slug)?.count ?? 0) + 1 });
    }
  }
  const common = [...spellings.values()]
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count);
  return [...spellings.values()].flatMap(({ label, article, count }): readonly Diagnostic[] => {
    const meant = count > 1 ? undefined : common.find((each) => isOneLetterAway(label, each.label));
    if (meant === undefined) return [];
    return [
      finding(
        "content/similar-categories",
        { file: article.file, line: 1, column: 1 },
        {
          message: `이 기사에만 있는 분류 ‘${label}’ 이름이 다른 분류와 한 글자만 다릅니다: ‘${meant.label}’(기사 ${meant.count}건)`,
          mend: `‘${meant.label}’ 분류를 쓰려던 것이면 ‘${label}’ 대신 ‘${meant.label}’ 이름을 입력해 주세요.`,
        },
      ),
    ];
  });
}

/** By the letters of a syllable, so that `헤설` is one from `해설`. Other digits are another thing: `GPT-4`. */
function isOneLetterAway(label: string, other: string): boolean {
  const [a, b] = [label, other].map((each) => each.toLowerCase().normalize("NFD"));
  if (a === undefined || b === undefined || a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return false;
  return Math.min(a.length, b.length) >= 4 && leven(a, b) === 1;
}
