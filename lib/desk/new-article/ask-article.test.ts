import { expect, test } from "vitest";
import { askArticle, isComplete } from "./ask-article.ts";
import { newsroomInTest } from "./newsroom.fixture.ts";
import type { ArticleWish } from "./plan-new-article.ts";
import { terminalInTest } from "./terminal.fixture.ts";

const nothingSaid: ArticleWish = {
  title: undefined,
  description: undefined,
  categories: undefined,
  tags: undefined,
  slug: undefined,
  date: undefined,
  publication: "published",
};

test("an editor is asked for everything that the command line did not say", async () => {
  const { streams, shows, type, enter } = terminalInTest();
  const answer = askArticle(nothingSaid, newsroomInTest(), streams);
  await shows("제목");
  type("llama 2");
  enter();
  await shows("주소 /posts/");
  enter();
  await shows("다른 기사가 쓰는 주소입니다");
  type("llama-2-뒷이야기");
  enter();
  await shows(/모델 \(2건\)[\s\S]*연구 \(1건\)/);
  enter();
  await shows(/선택 완료[\s\S]*Llama 3 \(2건\)[\s\S]*언어 모델 \(1건\)/);
  type("LLaMA3");
  await shows(/LLaMA3[\s\S]*❯ Llama 3 \(2건\)[\s\S]*새 태그: LLaMA3/);
  enter();
  await shows(/태그 \(Llama 3\)[\s\S]*선택 완료/);
  type("새 태그");
  await shows("❯ 새 태그: 새 태그");
  enter();
  await shows(/태그 \(Llama 3, 새 태그\)[\s\S]*❯ 선택 완료/);
  enter();
  await shows("요약");
  enter();
  await shows("목록과 검색 결과에 나올 요약을 입력해 주세요.");
  type("한 줄 요약.");
  enter();
  expect(await answer).toEqual({
    ...nothingSaid,
    title: "llama 2",
    slug: "llama-2-뒷이야기",
    categories: ["모델"],
    tags: ["Llama 3", "새 태그"],
    description: "한 줄 요약.",
  });
});

test("headline, category and summary are enough; nobody is asked then", () => {
  const said = { ...nothingSaid, title: "제목", categories: ["모델"], description: "요약" };
  expect(isComplete(said)).toBe(true);
  expect(isComplete({ ...said, description: undefined })).toBe(false);
});

test("what the command line said is not asked for", async () => {
  const { streams, shows, type, enter } = terminalInTest();
  const said = { ...nothingSaid, title: "제목", tags: [], description: "요약" };
  const answer = askArticle(said, newsroomInTest(), streams);
  await shows(/분류[\s\S]*모델 \(2건\)/);
  type("연");
  await shows("❯ 연구 (1건)");
  enter();
  expect(await answer).toEqual({ ...said, categories: ["연구"] });
});
