import { slugify } from "../../content/addresses/slug.ts";
import type { Article } from "../../content/article.ts";
import type { TermEntry } from "../../content/content-index.ts";
import { readDate } from "../../content/front-matter/date.ts";
import { toTerms } from "../../content/front-matter/terms.ts";
import { type NewArticle, suggestSlug } from "./new-article.ts";
import { similarTerms } from "./similar-terms.ts";

/** An editor's input for a new article so far; undefined where it is still missing. */
export interface ArticleWish {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly categories: readonly string[] | undefined;
  readonly tags: readonly string[] | undefined;
  readonly slug: string | undefined;
  readonly date: string | undefined;
  readonly publication: NewArticle["publication"];
}

/** The existing articles, with their categories and tags. */
export interface Newsroom {
  readonly everyArticle: readonly Pick<Article, "file" | "slug">[];
  readonly categories: readonly TermEntry[];
  readonly tags: readonly TermEntry[];
  /** Groups of words that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  readonly now: Date;
}

export type ArticlePlan =
  | { readonly status: "ready"; readonly article: NewArticle; readonly notes: readonly string[] }
  | { readonly status: "unfinished"; readonly problems: readonly string[] };

/** Completes an editor's input, or says what is missing or wrong; `notes` are worth a second look. */
export function planArticle(wish: ArticleWish, newsroom: Newsroom): ArticlePlan {
  const title = wish.title?.trim().normalize("NFC") ?? "";
  const description = wish.description?.trim().normalize("NFC") ?? "";
  const slug = wish.slug === undefined ? suggestSlug(title) : slugify(wish.slug);
  const date = readDate(wish.date ?? newsroom.now.toISOString());
  const categories = knownLabels(wish.categories ?? [], newsroom.categories);
  const tags = knownLabels(wish.tags ?? [], newsroom.tags);
  const problems = [
    ...(title === "" ? ['제목이 없습니다. --title "기사의 제목"을 입력해 주세요.'] : []),
    ...(categories.length === 0 ? ['분류가 없습니다. --category "모델"처럼 입력해 주세요.'] : []),
    ...(description === "" ? ['요약이 없습니다. --description "한두 문장의 요약"을 입력해 주세요.'] : []),
    ...(date.status === "read"
      ? []
      : [`날짜를 읽을 수 없습니다: ‘${wish.date}’. --date "2026-11-24 09:00"처럼 입력해 주세요.`]),
    ...(title === ""
      ? []
      : slugProblems(slug, newsroom.everyArticle).map(
          (problem) => `${problem} 명령에서는 --slug 뒤에 입력합니다.`,
        )),
  ];
  if (problems.length > 0 || date.status !== "read") return { status: "unfinished", problems };
  return {
    status: "ready",
    article: {
      title,
      description,
      categories,
      tags,
      slug,
      publishedAt: `${date.instant.slice(0, 16)}:00+09:00`,
      publication: wish.publication,
    },
    notes: [
      ...categories.flatMap((label) => notesOn("분류", label, newsroom.categories, newsroom.synonyms)),
      ...tags.flatMap((label) => notesOn("태그", label, newsroom.tags, newsroom.synonyms)),
    ],
  };
}

/** Why a slug can't be used: an address belongs to one article. */
export function slugProblems(slug: string, articles: Newsroom["everyArticle"]): readonly string[] {
  if (slug === "") return ["주소로 쓸 수 있는 글자가 없습니다. 글자나 숫자를 입력해 주세요."];
  const taken = articles.find((article) => article.slug === slug);
  return taken === undefined
    ? []
    : [`다른 기사가 쓰는 주소입니다: /posts/${slug} (${taken.file}). 다른 주소를 입력해 주세요.`];
}

/** Uses the existing spelling of a label. */
function knownLabels(labels: readonly string[], known: readonly TermEntry[]): readonly string[] {
  const written = toTerms(labels.map((label) => label.trim()).filter((label) => label !== ""));
  return written.map(({ label, slug }) => known.find((term) => term.slug === slug)?.label ?? label);
}

function notesOn(
  kind: "분류" | "태그",
  label: string,
  known: readonly TermEntry[],
  synonyms: Newsroom["synonyms"],
): readonly string[] {
  if (known.some((term) => term.slug === slugify(label))) return [];
  const similar = similarTerms(label, known, synonyms).map(countedLabel);
  if (similar.length > 0)
    return [
      `‘${label}’: 비슷한 ${kind}: ${similar.join(", ")}. 같은 뜻이면 생성된 파일에서 그 이름으로 고쳐 주세요.`,
    ];
  return kind === "분류"
    ? [`‘${label}’: 새 분류입니다. 분류는 사이트의 큰 구분이니, 새로 만들려던 것인지 확인해 주세요.`]
    : [];
}

/** `모델 (3건)` */
export function countedLabel({ label, articles }: TermEntry): string {
  return `${label} (${articles.length.toLocaleString("ko-KR")}건)`;
}
