import { expect, test } from "vitest";
import { newsroomInTest } from "./newsroom.fixture.ts";
import { type ArticleWish, planArticle, slugProblems } from "./plan-new-article.ts";

const wish: ArticleWish = {
  title: " 라마 4, 공개 ",
  description: "무엇이 달라졌는지 살펴보았다.",
  categories: ["모델"],
  tags: ["llama-3", "새 태그"],
  slug: undefined,
  date: undefined,
  publication: "draft",
};
const plan = (changes: Partial<ArticleWish> = {}) => planArticle({ ...wish, ...changes }, newsroomInTest());

test("a wish with what is needed becomes an article; known labels are written as they are known", () => {
  expect(plan()).toEqual({
    status: "ready",
    article: {
      title: "라마 4, 공개",
      description: "무엇이 달라졌는지 살펴보았다.",
      categories: ["모델"],
      tags: ["Llama 3", "새 태그"],
      slug: "라마-4-공개",
      publishedAt: "2026-11-24T09:30:00+09:00",
      publication: "draft",
    },
    notes: [],
  });
});

test("everything that is missing is named at once, with the flag that says it", () => {
  expect(plan({ title: undefined, description: " ", categories: undefined, tags: undefined })).toEqual({
    status: "unfinished",
    problems: [
      '제목이 없습니다. --title "기사의 제목"을 입력해 주세요.',
      '분류가 없습니다. --category "모델"처럼 입력해 주세요.',
      '요약이 없습니다. --description "한두 문장의 요약"을 입력해 주세요.',
    ],
  });
});

test("a date that does not exist is a problem", () => {
  expect(plan({ date: "2026-02-30" })).toEqual({
    status: "unfinished",
    problems: ['날짜를 읽을 수 없습니다: ‘2026-02-30’. --date "2026-11-24 09:00"처럼 입력해 주세요.'],
  });
});

test("an address that an article has is not given to another", () => {
  expect(plan({ slug: "Llama 2" })).toEqual({
    status: "unfinished",
    problems: [
      "다른 기사가 쓰는 주소입니다: /posts/llama-2 (posts/2026/2026-11-02-llama-2.mdx). 다른 주소를 입력해 주세요. 명령에서는 --slug 뒤에 입력합니다.",
    ],
  });
});

test("near-duplicates and new categories are worth a note", () => {
  expect(plan({ categories: ["모 델", "행사"], tags: ["LLaMA3", "LLM"] })).toMatchObject({
    status: "ready",
    notes: [
      "‘모 델’: 비슷한 분류: 모델 (2건). 같은 뜻이면 생성된 파일에서 그 이름으로 고쳐 주세요.",
      "‘행사’: 새 분류입니다. 분류는 사이트의 큰 구분이니, 새로 만들려던 것인지 확인해 주세요.",
      "‘LLaMA3’: 비슷한 태그: Llama 3 (2건). 같은 뜻이면 생성된 파일에서 그 이름으로 고쳐 주세요.",
      "‘LLM’: 비슷한 태그: 언어 모델 (1건). 같은 뜻이면 생성된 파일에서 그 이름으로 고쳐 주세요.",
    ],
  });
});

test("an address of nothing is a problem", () => {
  expect(slugProblems("", [])).toHaveLength(1);
  expect(slugProblems("글", [])).toEqual([]);
});
