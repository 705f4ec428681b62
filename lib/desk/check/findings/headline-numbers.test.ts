import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../content/parse-article.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { headlineNumbers } from "./headline-numbers.ts";
import { numbersIn, wordsFor } from "./numbers.ts";

function findings(title: string, body: string, type = "mdx") {
  const text = `---\ndescription: 요약\ntitle: "${title}"\n---\n\n${body}\n`;
  const source = decodeSourceFile(`posts/2026-01-01-a.${type}`, new TextEncoder().encode(text));
  return headlineNumbers(parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") }), text);
}

describe("a headline's number that the article does not give", () => {
  it("is told at the headline, with the article's number that is near", () => {
    expect(findings("KV 캐시 낭비 60%, 페이징으로 줄였다", "낭비는 61.8~79.6%였다.")).toEqual([
      {
        file: "posts/2026-01-01-a.mdx",
        line: 3,
        column: 1,
        severity: "hint",
        rule: "content/title-number",
        message: "제목의 숫자가 본문에 없습니다: ‘60%’ (본문의 가까운 숫자: ‘61.8’)",
        mend: "본문에 그 숫자와 근거를 입력하거나, 제목의 숫자를 본문에 있는 숫자로 고쳐 주세요.",
      },
    ]);
  });

  it.each([
    ["매개변수 6710억 개를 담다", "매개변수가 671억 개다.", "6710억 개"],
    ["조항 6개로 정리했다", "조항은 다섯 개다.", "6개"],
    ["3만 5000명이 답했다", "3만 4000명이 답했다.", "3만 5000명"],
    ["시간당 2배 빠르다", "조금 빠르다.", "2배"],
    ["3배 빠른 칩", "30% 빠르다.", "3배"],
    ["2개 나라", "나라 12개다.", "2개"],
    ["5% 올랐다", "0.5% 올랐다.", "5%"],
    ["80GB GPU 한 장에 담다", "메모리는 [40GB](https://a.example/80)다.", "80GB"],
    ["60여 건", "70건이다.", "60여 건"],
    ["60% 넘게 버렸다", "58%를 버렸다.", "60%"],
    ["60%대 점유율", "72%를 차지했다.", "60%"],
    ["3000만명 돌파", "2000만 명이다.", "3000만명"],
    ["비용 500억 달러", "비용은 크다.", "500억 달러"],
  ])("%s / %s", (title, body, written) => {
    const found = findings(title, body);
    expect(found.map(({ message }) => /‘(.+?)’/.exec(message)?.[1])).toEqual([written]);
  });

  it("is told for each end of a range", () => {
    expect(findings("낭비 60~80%", "낭비는 크다.").map(({ message }) => message)).toEqual([
      "제목의 숫자가 본문에 없습니다: ‘60’",
      "제목의 숫자가 본문에 없습니다: ‘80%’",
    ]);
  });
});

describe("a headline's number is in the article", () => {
  it.each([
    ["매개변수 6710억 개", "매개변수가 6,710억 개다."],
    ["매개변수 6,710억 개", "매개변수가 6710억 개다."],
    ["매개변수 6710억 개", "671B 모델이다."],
    ["매개변수 6710억 개", "매개변수가 육천칠백십억 개다."],
    ["6000명이 답했다", "육천 명이 답했다."],
    ["6천 명이 답했다", "6,000명이 답했다."],
    ["14조8000억 토큰", "14조 8,000억 토큰을 읽었다."],
    ["14조8000억 토큰", "14.8조 토큰을 읽었다."],
    ["조항 6개", "여섯 개 조항이다."],
    ["경우 3가지", "세 가지 경우다."],
    ["12개 나라", "열두 나라다."],
    ["절반인 50%", "절반이 그렇다."],
    ["5%만 쓴다", "5.5%를 쓴다."],
    ["80% 줄였다", "79.6% 줄였다."],
    ["5% 올랐다", "5퍼센트 올랐다."],
    ["60% 넘게 버렸다", "61.8%를 버렸다."],
    ["2배 넘게 늘었다", "2.3배가 됐다."],
    ["100만 명 이상이 쓴다", "137만 명이 쓴다."],
    ["약 4000만 명이 쓴다", "4012만 명이 쓴다."],
    ["4000만 명 돌파", "4012만 명이 쓴다."],
    ["1조원대 시장", "1조2000억 원 시장이다."],
    ["60%대 점유율", "68%를 차지했다."],
    ["10여 개 나라", "나라 11개다."],
    ["60여 건", "69건이다."],
    ["과태료 3000만 원", "| 과태료 | 3,000만 원 |"],
    ["31조 위반", "제31조다."],
    ["31조 위반", "제31조제2항이다."],
    ["점유율 20%p 하락", "20%포인트 내렸다."],
    ["13억달러 투자", "13억 달러를 투자한다."],
    ["10~20% 줄어", "10∼20% 줄었다."],
    ["100배 빠른 칩", "백 배 빠르다."],
  ])("%s / %s", (title, body) => {
    expect(findings(title, body)).toEqual([]);
  });
});

describe("a headline's number that counts nothing is no matter of the article", () => {
  it.each([
    "2024년 7월 23일 공개",
    "2024 노벨상이 인정한 신경망",
    "2027년 말로 연기",
    "3분기 실적",
    "GPT-4와 GPT-4o",
    "AlphaFold 2가 줄인 오차",
    "알파폴드2, 플래시어텐션4까지",
    "아이폰 17 공개",
    "Llama 3.1 405B까지 공개",
    "H100과 MI300X",
    "딥시크 V3와 R1",
    "4세대까지 왔다",
    "4차 산업, 5세대 이동통신",
    "제31조와 제3자",
    "7.23 선언, 11·24 대책, 7/23",
    "3대1로 이겼다",
    "3분의 1로",
    "COVID-19",
    "CES 2026에서 본 것",
    "1위에 오른 모델",
    "3원칙",
    "AI 10대 뉴스",
    "4대 은행과 20대 여성",
    "3자 회담",
    "코로나19와 6·25",
  ])("%s", (title) => {
    expect(findings(title, "본문이다.")).toEqual([]);
  });

  it("nor one of an old blog's post, or of an article that has no body", () => {
    expect(findings("낭비 60%", "본문이다.", "md")).toEqual([]);
    expect(findings("낭비 60%", "")).toEqual([]);
  });
});

it("reads numbers as Korean writes them", () => {
  const values = (text: string) => numbersIn(text).map(({ value }) => value);
  expect(values("6천7백10억, 1조4천억, 3만 5000명, 5.5%")).toEqual([671e9, 1.4e12, 35_000, 5.5]);
  expect(values("100만 5명, 60~80%, 37M")).toEqual([1e6, 5, 60, 80, 37e6]);
  expect(values("없다")).toEqual([]);
});

it("says whole numbers in words", () => {
  expect([6, 3, 12, 60, 100, 6_000, 671e9].map(wordsFor)).toEqual([
    ["여섯"],
    ["셋", "세 "],
    ["십이", "열둘", "열두 "],
    ["육십", "예순"],
    ["백"],
    ["육천"],
    ["육천칠백십억"],
  ]);
  expect([0, 1.5, 1e16].map(wordsFor)).toEqual([[], [], []]);
});
