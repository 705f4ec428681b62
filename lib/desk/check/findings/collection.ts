import { labelKey } from "../../../content/addresses/slug.ts";
import type { Article } from "../../../content/article.ts";
import { type Diagnostic, finding } from "../../../content/findings/diagnostic.ts";

interface Spelling {
  readonly label: string;
  readonly count: number;
  readonly article: Article;
}

/** What shows only beside other articles: two with one headline, and tags that are one tag in two spellings. */
export function collectionFindings(articles: readonly Article[]): readonly Diagnostic[] {
  return [...sameTitles(articles), ...similarTags(articles)];
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
