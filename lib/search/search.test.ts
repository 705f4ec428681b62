import { expect, test } from "vitest";
import { ask, found, sourceOf, type TestArticle, withIndex } from "./index-in-test.ts";

const articles: readonly TestArticle[] = [
  { title: "오픈소스 모델이 온다", body: "누구나 쓸 수 있는 모델을 내놓았다.", date: "2026-03-01" },
  { title: "두 번째", body: "오픈 소스를 고르는 기준. 우선순위큐를 쓴다.", date: "2026-02-01" },
  { title: "세 번째", body: "LLaMA3가 나왔고 GPT-4o도 나왔다.", date: "2025-02-01" },
  { title: "네 번째", body: "라마 3의 성능. 회사 과장이 말했다.", date: "2025-01-01" },
  { title: "다섯 번째", body: "FlashAttention이 빨라졌다. Transformer의 정확도가 올랐다. 정확도를 쟀다." },
];

const synonyms = [
  ["라마", "LLaMA"],
  ["언어 모델", "LLM"],
];

test("a noun is found whatever particle it has, in the query or in the article", async () => {
  await withIndex(sourceOf(articles), (index) => {
    for (const query of ["모델", "모델이", "모델을", "모델에서는"]) {
      expect(found(index, query), query).toEqual(["오픈소스 모델이 온다"]);
    }
  });
});

test("a compound is found in either spacing", async () => {
  await withIndex(sourceOf(articles), (index) => {
    for (const query of ["오픈소스", "오픈 소스", "오픈소스를", "오픈-소스"]) {
      expect(found(index, query), query).toEqual(["오픈소스 모델이 온다", "두 번째"]);
    }
    expect(found(index, "우선순위 큐")).toEqual(["두 번째"]);
    expect(found(index, "우선순위큐")).toEqual(["두 번째"]);
  });
});

test("what is left of a compound written apart must be a word, not the beginning of another", async () => {
  const source = sourceOf([
    { title: "하나", body: "소설 가격이 올랐다. 시험 장비가 왔다." },
    { title: "둘", body: "소설가는 시험장에 갔다." },
    { title: "셋", body: "우선순위 큐를 쓴다. 우선 순위 큐도 쓴다." },
  ]);
  await withIndex(source, (index) => {
    expect(found(index, "소설가")).toEqual(["둘"]);
    expect(found(index, "시험장")).toEqual(["둘"]);
    expect(found(index, "우선순위큐")).toEqual(["셋"]);
    expect(ask(index, "우선순위큐").hits[0]?.excerpt.filter(({ matched }) => matched)).toEqual([
      { text: "우선순위 큐", matched: true },
      { text: "우선 순위 큐", matched: true },
    ]);
  });
});

test("a word is found inside a longer one, and not across two that only touch", async () => {
  await withIndex(sourceOf(articles), (index) => {
    expect(found(index, "순위")).toEqual(["두 번째"]);
    expect(found(index, "사과")).toEqual([]);
    expect(found(index, "attention")).toEqual(["다섯 번째"]);
  });
});

test("mixed scripts, letter case, width and decomposed Hangul make no difference", async () => {
  await withIndex(sourceOf(articles), (index) => {
    for (const query of ["LLaMA3", "llama 3", "ＬＬＡＭＡ３", "LLaMA-3가"]) {
      expect(found(index, query), query).toEqual(["세 번째"]);
    }
    expect(found(index, "gpt4o")).toEqual(["세 번째"]);
    expect(found(index, "오픈소스".normalize("NFD"))).toEqual(["오픈소스 모델이 온다", "두 번째"]);
  });
});

test("synonyms are found, of several words too, and only they bring them", async () => {
  const source = sourceOf(
    [
      ...articles,
      { title: "여섯 번째", body: "LLM은 빠르다." },
      { title: "일곱 번째", body: "언어모델은 크다." },
    ],
    synonyms,
  );
  await withIndex(source, (index) => {
    expect(found(index, "라마3").toSorted()).toEqual(["네 번째", "세 번째"]);
    expect(found(index, "llama 3의").toSorted()).toEqual(["네 번째", "세 번째"]);
    expect(found(index, "언어 모델").toSorted()).toEqual(["여섯 번째", "일곱 번째"]);
    expect(found(index, "llm").toSorted()).toEqual(["여섯 번째", "일곱 번째"]);
  });
  await withIndex(sourceOf(articles), (index) => expect(found(index, "라마3")).toEqual(["네 번째"]));
});

test("a number that names no version is a word of its own, and a version may stand apart when nothing has it joined", async () => {
  const source = sourceOf(
    [
      { title: "지하철", body: "2호선이 늘어난다. 서울 이야기.", date: "2026-03-01" },
      { title: "실적", body: "3분기 실적을 엔비디아가 냈다.", date: "2026-02-01" },
      { title: "큰 모델", body: "언어 모델이 3배 빨라졌다.", date: "2026-01-01" },
      { title: "가격", body: "15달러인 아이폰 부품. 부품 15개.", date: "2025-01-01" },
      { title: "작은 모델", body: "LLM 3종. 부품 15종.", date: "2024-01-01" },
    ],
    synonyms,
  );
  await withIndex(source, (index) => {
    expect(found(index, "서울 2호선")).toEqual(["지하철"]);
    expect(found(index, "엔비디아 3분기")).toEqual(["실적"]);
    expect(found(index, "언어 모델 3배")).toEqual(["큰 모델"]);
    expect(found(index, "언어 모델 3")).toEqual(["작은 모델"]);
    expect(found(index, "아이폰 15")).toEqual(["가격"]);
    expect(found(index, "부품 15")).toEqual(["가격", "작은 모델"]);
  });
});

test("first consonants find headlines, in either spacing", async () => {
  await withIndex(sourceOf(articles), (index) => {
    expect(found(index, "ㅇㅍㅅㅅ")).toEqual(["오픈소스 모델이 온다"]);
    expect(found(index, "ㅅㅅㅁㄷ")).toEqual([]);
    expect(found(index, "ㅁㄷㅇㅇㄷ")).toEqual(["오픈소스 모델이 온다"]);
    expect(ask(index, "ㅁㄷ").hits[0]?.title).toEqual([
      { text: "오픈소스 ", matched: false },
      { text: "모델", matched: true },
      { text: "이 온다", matched: false },
    ]);
  });
});

test("initials are looked for in headlines alone", async () => {
  const source = sourceOf([
    { title: "가수의 노래", body: "감사와 검사, 그리고 고생.", tags: ["경상"], date: "2025-01-01" },
    { title: "감사 소식", body: "다른 이야기.", date: "2026-01-01" },
  ]);
  await withIndex(source, (index) => {
    const answer = ask(index, "ㄱㅅ");
    expect(answer.hits.map(({ slug }) => slug)).toEqual(["감사 소식", "가수의 노래"]);
    expect(answer.hits.flatMap(({ excerpt }) => excerpt.filter(({ matched }) => matched))).toEqual([]);
  });
});

test("initials of a name are the name, however the article writes it", async () => {
  const source = sourceOf(
    [
      { title: "DeepSeek-R1 공개", body: "새 모델이 나왔다.", date: "2026-03-01" },
      { title: "다른 소식", body: "딥시크가 발표했다.", date: "2026-02-01" },
      { title: "닫힌 시장", body: "다른 이야기.", date: "2026-01-01" },
    ],
    [
      ["딥시크", "DeepSeek"],
      ["허깅페이스", "Hugging Face"],
    ],
  );
  await withIndex(source, (index) => {
    expect(found(index, "ㄷㅅㅋ")).toEqual(["DeepSeek-R1 공개", "다른 소식"]);
    expect(found(index, "ㄷㅅㅋ ㄱㄱ")).toEqual(["DeepSeek-R1 공개"]);
    expect(found(index, "ㅎㄱㅍㅇㅅ")).toEqual([]);
    expect(ask(index, "ㄷㅅㅋ").hits[0]?.title).toEqual([
      { text: "DeepSeek", matched: true },
      { text: "-R1 공개", matched: false },
    ]);
  });
});

test("a number is found however its thousands are set apart", async () => {
  const source = sourceOf([
    { title: "가", body: "칩 1,024개를 썼다.", date: "2026-03-01" },
    { title: "나", body: "배치 크기는 1024이다.", date: "2026-02-01" },
    { title: "다", body: "1, 024와 10,245는 아니다.", date: "2026-01-01" },
  ]);
  await withIndex(source, (index) => {
    for (const query of ["1024", "1,024", "1_024"])
      expect(found(index, query).toSorted(), query).toEqual(["가", "나"]);
    const marked = ask(index, "1,024").hits.flatMap(({ excerpt }) =>
      excerpt.filter(({ matched }) => matched),
    );
    expect(marked.map(({ text }) => text).toSorted()).toEqual(["1,024", "1024"]);
  });
});

test("initials at the beginning of a word come before those inside of one", async () => {
  const source = sourceOf([
    { title: "새 장관위원회", date: "2026-05-01" },
    { title: "고양이 이야기", date: "2016-01-01" },
  ]);
  await withIndex(source, (index) => {
    expect(found(index, "ㄱㅇㅇ")).toEqual(["고양이 이야기", "새 장관위원회"]);
  });
});

test("what was typed with the other keyboard is answered in its place, and the answer says so", async () => {
  await withIndex(sourceOf(articles), (index) => {
    expect(ask(index, "dhvmsthtm")).toMatchObject({ total: 2, kind: "instead", words: ["오픈소스"] });
    expect(ask(index, "ㅣㅣ므ㅁ")).toMatchObject({ total: 1, kind: "instead", words: ["llama"] });
    expect(ask(index, "오픈소스")).toMatchObject({ kind: "asked", words: [], suggestion: undefined });
    expect(ask(index, "dkanehdjqtsmsakf")).toMatchObject({ total: 0, suggestion: undefined });
  });
});

test("a suggestion finds something with the filters that are on", async () => {
  const source = sourceOf([
    { title: "하나", body: "오픈소스와 transformer", categories: ["기술"] },
    { title: "둘", body: "다른 글", categories: ["정책"] },
  ]);
  await withIndex(source, (index) => {
    expect(ask(index, { q: "transfomer", category: "기술" }).suggestion).toBe("transformer");
    expect(ask(index, { q: "transfomer", category: "정책" }).suggestion).toBeUndefined();
  });
});

test("one typo in a Latin word of five letters is answered, and the right spelling is suggested", async () => {
  await withIndex(sourceOf(articles), (index) => {
    for (const query of ["transfomer", "tranfsormer", "transfarmer"]) {
      expect(ask(index, query), query).toMatchObject({ total: 1, suggestion: "transformer" });
    }
    expect(ask(index, "lama").suggestion).toBe("llama");
    expect(ask(index, "gtp").total).toBe(0);
  });
});

test("a noun that ends like a particle is kept whole where articles use it as a noun", async () => {
  const source = sourceOf([...articles, { title: "다른 글", body: "정확 무오한 글, 정확한 값" }]);
  await withIndex(source, (index) => {
    expect(found(index, "정확도")).toEqual(["다섯 번째"]);
    expect(found(index, "정확")).toHaveLength(2);
  });
});

test("a syllable that is still being typed does no harm", async () => {
  await withIndex(sourceOf(articles), (index) => {
    for (const query of ["오픈ㅅ", "오픈솟", "오픈소"]) expect(found(index, query), query).not.toEqual([]);
  });
  await withIndex(sourceOf([{ title: "오픈 소스" }]), (index) => {
    for (const query of ["오픈ㅅ", "오픈솟", "오픈소"])
      expect(found(index, query), query).toEqual(["오픈 소스"]);
  });
});

test("every word has to be there, and a headline comes before a body, close words before far ones", async () => {
  const filler = "다른 이야기가 이어진다. ".repeat(20);
  const source = sourceOf([
    { title: "가", body: `반도체 이야기. ${filler} 특허 이야기.` },
    { title: "나", body: `반도체 특허 이야기. ${filler}` },
    { title: "반도체 특허", body: filler },
    { title: "라", body: `반도체 ${filler}` },
  ]);
  await withIndex(source, (index) => {
    expect(found(index, "반도체 특허")).toEqual(["반도체 특허", "나", "가"]);
  });
});

test("of many articles, the few that say it as it was typed come first", async () => {
  const apart = Array.from({ length: 150 }, (_, number) => ({
    title: `회의 ${number}의 속도`,
    body: "회의를 했다. 속도를 냈다. 회의와 속도.",
  }));
  const source = sourceOf([...apart, { title: "글", body: "속도 회의를 열었다.", date: "2015-01-01" }]);
  await withIndex(source, (index) => expect(found(index, "속도 회의")[0]).toBe("글"));
});

test("of many articles in a category, its best comes first, whatever the others have", async () => {
  const elsewhere = Array.from({ length: 150 }, (_, number) => ({
    title: `반도체 ${number}`,
    body: "반도체 반도체 반도체",
    categories: ["산업"],
  }));
  const here = Array.from({ length: 90 }, (_, number) => ({
    title: `글 ${number}`,
    body: `반도체 ${"그리고 다른 이야기가 이어진다. ".repeat(20)}`,
    categories: ["정책"],
  }));
  const best = { title: "좋은 글", body: "반도체와 반도체", categories: ["정책"], date: "2015-01-01" };
  await withIndex(sourceOf([...elsewhere, ...here, best]), (index) => {
    expect(ask(index, { q: "반도체", category: "정책" }).hits[0]?.slug).toBe("좋은 글");
  });
});

test("a word that stands alone comes before one inside of another name", async () => {
  const source = sourceOf([
    { title: "나카나의 소식", body: "나카나는 나카나를 내놓았다.", date: "2026-05-01" },
    { title: "다른 소식", body: "카나는 카나를 내놓았다. 카나가 왔다.", date: "2026-01-01" },
  ]);
  await withIndex(source, (index) => expect(found(index, "카나")[0]).toBe("다른 소식"));
});

test("of two articles that say the same, the newer comes first", async () => {
  const source = sourceOf([
    { title: "옛 소식", body: "반도체", date: "2016-01-01" },
    { title: "새 소식", body: "반도체", date: "2026-01-01" },
  ]);
  await withIndex(source, (index) => expect(found(index, "반도체")).toEqual(["새 소식", "옛 소식"]));
});

test("category, tag and year narrow, and each choice says what it would leave", async () => {
  const source = sourceOf([
    { title: "하나", body: "반도체", categories: ["산업"], tags: ["칩"], date: "2026-01-01" },
    { title: "둘", body: "반도체", categories: ["산업", "정책"], tags: ["칩", "특허"], date: "2025-12-31" },
    { title: "셋", body: "반도체", categories: ["정책"], date: "2025-05-05" },
    { title: "넷", body: "위성", categories: ["정책"], date: "2025-05-05" },
  ]);
  await withIndex(source, (index) => {
    const answer = ask(index, { q: "반도체", category: "정책" });
    expect(answer.hits.map(({ slug }) => slug)).toEqual(["둘", "셋"]);
    expect(answer.facets).toEqual({
      categories: [
        { label: "산업", slug: "산업", count: 2 },
        { label: "정책", slug: "정책", count: 2 },
      ],
      tags: [
        { label: "칩", slug: "칩", count: 1 },
        { label: "특허", slug: "특허", count: 1 },
      ],
      years: [{ year: 2025, count: 2 }],
    });
    expect(ask(index, { q: "반도체", tag: "칩", year: "2026" }).hits.map(({ slug }) => slug)).toEqual([
      "하나",
    ]);
    expect(ask(index, { q: "반도체", category: "없는-것" }).total).toBe(0);
    expect(ask(index, { category: "정책" }).hits.map(({ slug }) => slug)).toEqual(
      ["둘", "셋", "넷"].toSorted(byDate),
    );
  });
  function byDate(a: string, b: string) {
    return ["둘", "넷", "셋"].indexOf(a) - ["둘", "넷", "셋"].indexOf(b);
  }
});

test("nothing asked gives no results, and what one can narrow to", async () => {
  await withIndex(sourceOf([{ title: "하나", categories: ["산업"] }]), (index) => {
    expect(ask(index, "")).toMatchObject({
      total: 0,
      hits: [],
      pageCount: 1,
      facets: { categories: [{ count: 1 }] },
    });
  });
});

test("pages hold every result once, and a page beyond the last is the last", async () => {
  const many = Array.from({ length: 130 }, (_, number) => ({ title: `글 ${number}`, body: "반도체" }));
  await withIndex(sourceOf(many), (index) => {
    const pages = Array.from({ length: 11 }, (_, page) =>
      ask(index, { q: "반도체", page: String(page + 1) }),
    );
    expect(pages[0]).toMatchObject({ total: 130, pageCount: 11 });
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ slug }) => slug))).size).toBe(130);
    expect(ask(index, { q: "반도체", page: "99" })).toEqual(pages[10]);
  });
});

test("the excerpt shows the passage, with what was found marked", async () => {
  const body = `${"처음 이야기가 길게 이어진다. ".repeat(20)}그리고 오픈 소스를 골랐다. ${"끝 이야기가 이어진다. ".repeat(20)}`;
  await withIndex(sourceOf([{ title: "글", body }]), (index) => {
    const excerpt = ask(index, "오픈소스").hits[0]?.excerpt ?? [];
    expect(excerpt.filter(({ matched }) => matched)).toEqual([{ text: "오픈 소스", matched: true }]);
    const text = excerpt.map((part) => part.text).join("");
    expect(text).toMatch(/^….*그리고 오픈 소스를 골랐다.*…$/);
    expect(text.length).toBeLessThan(130);
  });
});

test("hostile queries are answered and find what their words say", async () => {
  const hostile = [
    '"',
    "'",
    "*",
    "^",
    "-",
    "(",
    ")",
    "NEAR(",
    "NEAR(a b, 5)",
    'a" OR "b',
    "title:모델",
    "{title}: x",
    "모델*",
    "AND",
    "OR NOT",
    "\u0000모델",
    "\uD800",
    "모델\uDFFF",
    "😀",
    "%",
    "';DROP TABLE articles;--",
    "ㅏㅏㅏ",
    "ㅇ",
    "가",
    "[",
    "\\",
    "$",
    "(?:",
    "++",
    "#",
    "c++",
    ".*",
    "모델 ".repeat(2_500),
    "가".repeat(10_000),
    "a".repeat(10_000),
    "ㅇ".repeat(10_000),
    "가 ".repeat(5_000),
    "1".repeat(10_000),
  ];
  await withIndex(sourceOf(articles), (index) => {
    for (const query of hostile) {
      expect(() => ask(index, query), query.slice(0, 20)).not.toThrow();
    }
    expect(found(index, "모델*")).toEqual(["오픈소스 모델이 온다"]);
    expect(ask(index, "NEAR(").total).toBe(0);
  });
});
