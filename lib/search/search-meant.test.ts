import { expect, test } from "vitest";
import { ask, found, sourceOf, type TestArticle, withIndex } from "./index-in-test.ts";

const articles: readonly TestArticle[] = [
  { title: "가상 소멸자", body: "상속에서 소멸자를 가상으로 두는 이유.", date: "2026-01-05" },
  { title: "다익스트라 최단 경로", body: "다익스트라는 음수 간선을 못 쓴다.", date: "2026-01-04" },
  { title: "Kafka 설치", body: "Kafka를 띄운다.", date: "2026-01-03" },
  { title: "코스닥 급등 마감", body: "코스닥이 올랐다. 환율은 1,445.89원이다.", date: "2026-03-15" },
  { title: "부산은 바람", body: "전국 날씨를 본다. 부산에 바람이 분다.", date: "2026-03-14" },
  { title: "KOSDAQ 하락", body: "KF-21은 어제 나왔다. 3월 15일의 일이다.", date: "2025-02-02" },
  { title: "A* 길찾기", body: "휴리스틱을 더한다.", date: "2024-06-06" },
  { title: "자료 구조", body: "a와 b를 담는 큐. operator[]를 쓴다.", date: "2024-05-05" },
  { title: "큐 구현하기", body: "배열로 만든다.", date: "2024-04-04" },
  { title: "회의 기록", body: "회의를 했다. 회의가 길었다.", date: "2024-03-03" },
];

const meant = (queries: Readonly<Record<string, readonly string[]>>) =>
  withIndex(sourceOf(articles), (index) => {
    for (const [query, titles] of Object.entries(queries)) {
      expect(found(index, query).toSorted(), query).toEqual(titles.toSorted());
    }
  });

test("with one word too many, what has the others is shown under a heading that names them", async () => {
  await withIndex(sourceOf(articles), (index) => {
    for (const query of ["가상 소멸자 왜 필요해", "가상 소멸자 넷플릭스", "필요해 가상 소멸자가 알려줘"]) {
      const { kind, hits, words } = ask(index, query);
      expect({ kind, first: hits[0]?.slug }, query).toEqual({ kind: "some", first: "가상 소멸자" });
      expect(words[0], query).toBe("가상");
    }
    expect(ask(index, "KF-21은 넷플릭스에 있나")).toMatchObject({ kind: "some", words: ["KF-21"] });
    expect(ask(index, "소멸자가 뭐야")).toMatchObject({ kind: "some", words: ["소멸자"] });
    expect(ask(index, "가상 소멸자")).toMatchObject({ kind: "asked", words: [] });
    expect(ask(index, "김치찌개 맛집")).toMatchObject({ total: 0, kind: "asked" });
  });
});

test("after those that have its words come those that have some, and each says which it lacks", async () => {
  await withIndex(sourceOf(articles), (index) => {
    const { hits, isPartly, words } = ask(index, "부산 바람 넷플릭스");
    expect(words).toEqual(["부산", "바람"]);
    expect(isPartly).toBe(false);
    expect(hits.map(({ slug, lacks }) => [slug, lacks])).toEqual([["부산은 바람", []]]);
  });
  const more = [...articles, { title: "바람 부는 날씨", body: "제주에 바람이 분다.", date: "2026-03-10" }];
  await withIndex(sourceOf(more), (index) => {
    const { facets, hits, isPartly } = ask(index, "부산 바람 넷플릭스");
    expect(facets.years).toEqual([{ year: 2026, count: 2 }]);
    expect(isPartly).toBe(true);
    expect(hits.map(({ slug, lacks }) => [slug, lacks])).toEqual([
      ["부산은 바람", []],
      ["바람 부는 날씨", ["부산"]],
    ]);
  });
});

test("of a question that a long article answers by chance, the one about it is shown", async () => {
  const long = Array.from({ length: 40 }, (_, place) => `이야기 ${place}번이 이어진다. `).join("");
  const source = sourceOf([
    ...articles,
    { title: "긴 글", body: `소멸자를 본다. ${long} 왜 그런가. ${long} 가상이라 필요하다. ${long} 필요해.` },
  ]);
  await withIndex(source, (index) => {
    expect(ask(index, "가상 소멸자 왜 필요해").hits[0]?.slug).toBe("가상 소멸자");
  });
});

test("a mistyped Korean word is answered as articles write it", async () => {
  await withIndex(sourceOf(articles), (index) => {
    for (const [typed, word, title] of [
      ["다익스투라", "다익스트라", "다익스트라 최단 경로"],
      ["소멸쟈를", "소멸자", "가상 소멸자"],
      ["코스탁", "코스닥", "코스닥 급등 마감"],
      ["환울은", "환율", "코스닥 급등 마감"],
      ["휴리스틱글", "휴리스틱을", "A* 길찾기"],
    ] as const) {
      const { kind, words, hits } = ask(index, typed);
      expect({ kind, words, slug: hits[0]?.slug }, typed).toEqual({
        kind: "instead",
        words: [word],
        slug: title,
      });
    }
    expect(ask(index, "배추").total).toBe(0);
  });
});

test("a name is found in the other script, and letters by what they are called", () =>
  meant({
    카프카: ["Kafka 설치"],
    kosdaq: ["KOSDAQ 하락", "코스닥 급등 마감"],
    코스닥: ["코스닥 급등 마감", "KOSDAQ 하락"],
    dijkstra: ["다익스트라 최단 경로"],
    busan: ["부산은 바람"],
    케이에프21: ["KOSDAQ 하락"],
  }));

test("a day finds the articles of that day and those that name it", () =>
  meant({
    "2026년 3월 15일": ["코스닥 급등 마감"],
    "2026-03-15": ["코스닥 급등 마감"],
    "3월 15일": ["코스닥 급등 마감", "KOSDAQ 하락"],
    "2026년 3월 코스닥": ["코스닥 급등 마감"],
    "2024.6.6": ["A* 길찾기"],
  }));

test("amounts are found with and without their commas, and marked whole", async () => {
  await meant({ "1445.89": ["코스닥 급등 마감"], "1,445.89원": ["코스닥 급등 마감"] });
  await withIndex(sourceOf([{ title: "값", body: "환율은 1,500원이다." }]), (index) => {
    const marked = ask(index, "1500원").hits.flatMap(({ excerpt }) =>
      excerpt.filter(({ matched }) => matched),
    );
    expect(marked).toEqual([{ text: "1,500원", matched: true }]);
  });
});

test("what holds marks is found as it is written", () =>
  meant({ "A*": ["A* 길찾기"], "operator[]": ["자료 구조"] }));

test("words in quotes must stand side by side as they are", () =>
  meant({
    '"최단 경로"': ["다익스트라 최단 경로"],
    '"경로 최단"': [],
    "“부산에 바람”": ["부산은 바람"],
    '"': [],
  }));

test("a noun of one syllable is found with its particle, unless both are a noun", () =>
  meant({ 큐의: ["큐 구현하기", "자료 구조"], 회의: ["회의 기록"] }));

test("a compound is found where its parts stand apart", () => meant({ 부산날씨: ["부산은 바람"] }));

test("an unfinished syllable is looked for where a word begins", async () => {
  const source = sourceOf([{ title: "컨테이너", body: "컨테이너를 쓴다." }]);
  await withIndex(source, (index) => expect(ask(index, "이넘").total).toBe(0));
});

test("the mark is on the whole word when its end only looks like a particle", async () => {
  const source = sourceOf(
    ["하나", "둘", "셋"].map((title) => ({ title, body: "체감온도는 낮다. 체감온도가 오른다." })),
  );
  await withIndex(source, (index) => {
    const marked = ask(index, "체감온도").hits[0]?.excerpt.filter(({ matched }) => matched);
    expect(marked?.map(({ text }) => text)).toEqual(["체감온도", "체감온도"]);
  });
});

test("the newest come first when that is asked", async () => {
  const source = sourceOf([
    { title: "반도체와 반도체", body: "반도체", date: "2020-01-01" },
    { title: "다른 글", body: "반도체도 있다.", date: "2026-01-01" },
  ]);
  await withIndex(source, (index) => {
    expect(found(index, "반도체")).toEqual(["반도체와 반도체", "다른 글"]);
    expect(ask(index, { q: "반도체", order: "newest" }).hits.map(({ slug }) => slug)).toEqual([
      "다른 글",
      "반도체와 반도체",
    ]);
  });
});

test("hostile queries ask for a bounded number of things", async () => {
  await withIndex(sourceOf(articles), (index) => {
    let asked = 0;
    const counted = {
      ...index,
      find: (expression: string) => {
        asked += 1;
        return index.find(expression);
      },
      findBest: (...parameters: Parameters<typeof index.findBest>) => {
        asked += 1;
        return index.findBest(...parameters);
      },
    };
    for (const query of [
      "가나다라마바사아자차카타파하".repeat(100),
      "가상 소멸쟈 왜 뭐야 다익스투라 카프카 부산날씨 이유 알려줘 ".repeat(50),
      "이".repeat(10_000),
      '"'.repeat(10_000),
      '"가"'.repeat(3_000),
      "3월 15일 ".repeat(1_000),
      "3/15".repeat(3_000),
      "[]*#+".repeat(2_000),
      "aeiou".repeat(2_000),
      "ngchgk".repeat(2_000),
      "sssssttttt ".repeat(1_000),
    ]) {
      asked = 0;
      expect(() => ask(counted, query), query.slice(0, 20)).not.toThrow();
      expect(asked, query.slice(0, 20)).toBeLessThan(60);
    }
  });
});
