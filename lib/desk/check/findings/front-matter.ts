import type { Article } from "../../../content/article.ts";
import {
  type Diagnostic,
  finding,
  isRuleId,
  type Position,
  type RuleId,
  ruleSeverities,
} from "../../../content/findings/diagnostic.ts";
import { nearest } from "../../../content/findings/suggest.ts";
import { positionOfKey } from "./places.ts";

/** A longer headline fills the screen of a phone. */
const longestTitle = 70;

const unreadable: ReadonlySet<RuleId> = new Set([
  "file/empty",
  "file/not-utf-8",
  "front-matter/missing",
  "front-matter/not-a-map",
  "front-matter/syntax",
  "front-matter/too-many-aliases",
  "front-matter/unclosed",
  "front-matter/unknown-alias",
]);

/**
 * Findings about how the front matter is written.
 *
 * @param text of the file
 */
export function frontMatterFindings(article: Article, text: string): readonly Diagnostic[] {
  const { file, dialect, title, description, listed, forwardsTo, rulesOff } = article;
  const place = { file, ...positionOf(text, "title") };
  const found: Diagnostic[] = [];
  const length = Array.from(title).length;
  if (length > longestTitle) {
    found.push(
      finding("front-matter/long-title", place, {
        message: `제목이 ${length}자입니다. 휴대전화에서는 ${longestTitle}자를 넘으면 읽기 어렵습니다.`,
        mend: "제목을 줄이고 나머지는 요약(‘description: …’)에 입력해 주세요.",
      }),
    );
  }
  // Posts of an old blog lack it by the thousand.
  const canHaveOne = dialect === "mdx" && listed && forwardsTo === undefined && title !== "";
  if (canHaveOne && description === "" && !isUnreadable(article)) {
    found.push(
      finding("front-matter/no-description", place, {
        message: "요약(description)이 없습니다. 목록과 검색 결과, 공유 카드에 본문 앞부분이 대신 표시됩니다.",
        mend: '기사 정보에 ‘description: "한두 문장의 요약"’ 줄을 넣어 주세요.',
      }),
    );
  }
  for (const rule of rulesOff.filter((each) => !isRuleId(each))) {
    const near = nearest(rule, Object.keys(ruleSeverities));
    found.push(
      finding(
        "check/unknown-rule",
        { file, ...positionOf(text, "check_off") },
        {
          message: `‘check_off’에 입력한 이름의 규칙이 없습니다: ‘${rule}’`,
          mend:
            near === undefined
              ? "‘image/no-credit’처럼 편집 안내의 ‘검사 규칙’에 있는 이름을 입력하거나 삭제해 주세요."
              : `‘${rule}’ 대신 ‘${near}’라고 입력해 주세요.`,
        },
      ),
    );
  }
  return found;
}

/** Whether the front matter could not be read. A key that seems to be missing may be there then. */
function isUnreadable({ diagnostics }: Article): boolean {
  return diagnostics.some(({ rule }) => unreadable.has(rule));
}

/** The position of a key in the front matter, or the beginning of the file when it is missing. */
function positionOf(text: string, key: string): Position {
  return positionOfKey(text, key) ?? { line: 1, column: 1 };
}
