import { describe, expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { decodeSourceFile } from "../source/source-file.ts";

/** Place, message and mend of what is wrong with front matter. */
function explain(...lines: readonly string[]): readonly string[] {
  const text = ["---", ...lines, "---", "본문"].join("\n");
  const source = decodeSourceFile("posts/2026-11-24-a.mdx", new TextEncoder().encode(text));
  return parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") }).diagnostics.map(
    ({ line, column, message, mend }) => `${line}:${column} ${message} → ${mend}`,
  );
}

describe("YAML that cannot be read says which line, and how it is written", () => {
  const marks = "에 YAML이 다르게 읽는 글자(콜론, 대괄호, 따옴표 등)가 있습니다.";
  test.each([
    [
      ["title: 새 모델: 공개"],
      `2:8 ‘title’의 값${marks} → 값 전체를 따옴표로 감싸, 이렇게 고쳐 주세요: ‘title: "새 모델: 공개"’`,
    ],
    [
      ["title: [뉴스] 새 모델"],
      `2:13 ‘title’의 값${marks} → 값 전체를 따옴표로 감싸, 이렇게 고쳐 주세요: ‘title: "[뉴스] 새 모델"’`,
    ],
    [
      ['title: "새 모델" 공개'],
      `2:15 ‘title’의 값${marks} → 값 전체를 따옴표로 감싸, 이렇게 고쳐 주세요: ‘title: '"새 모델" 공개'’`,
    ],
    [
      ['title: "그는 "좋다"고 했다"'],
      `2:13 ‘title’의 값${marks} → 값 전체를 따옴표로 감싸, 이렇게 고쳐 주세요: ‘title: '그는 "좋다"고 했다'’`,
    ],
    [
      ["title: - 가"],
      `2:8 ‘title’의 값${marks} → 값 전체를 따옴표로 감싸, 이렇게 고쳐 주세요: ‘title: "- 가"’`,
    ],
    [
      ["title: & 가"],
      `2:8 ‘title’의 값${marks} → 값 전체를 따옴표로 감싸, 이렇게 고쳐 주세요: ‘title: "& 가"’`,
    ],
    [
      ["title: 가", "tags: [나]다"],
      "3:10 ‘tags’ 목록 뒤에 불필요한 글자가 있습니다. → 항목을 모두 대괄호 안에 쉼표로 나누어 입력해 주세요. 예: tags: [모델, 정책]",
    ],
    [
      ['title: "새 모델'],
      '2:8 따옴표(")를 열고 닫지 않았습니다. → 값의 끝에 같은 따옴표를 넣어, 이렇게 고쳐 주세요: ‘title: "새 모델"’',
    ],
    [
      ["title: 가", "tags: [나, 다"],
      "3:7 ‘[’ 괄호로 연 목록을 닫지 않았습니다. → 목록의 끝에 ‘]’ 괄호를 넣어, 이렇게 고쳐 주세요: ‘tags: [나, 다]’",
    ],
    [
      ["title: 가", "image: {src: /a.png, alt: 나: 다}"],
      '3:8 괄호 안의 값에 콜론이나 괄호가 있어 읽을 수 없습니다. → 그 값만 큰따옴표로 감싸 주세요. 예: image: { src: /images/a.png, alt: "오픈AI: 새 모델" }',
    ],
    [
      ["title: 가", "description 나"],
      "3:1 ‘description 나’ 줄에 콜론(:)이 없습니다. → 이렇게 고쳐 주세요: ‘description: 나’",
    ],
    [
      ["title: 가", "이어지는 글"],
      "3:1 ‘이어지는 글’ 줄에 콜론(:)이 없습니다. → 앞줄에서 이어지는 값이면 두 줄을 한 줄로 합치고, 아니면 이 줄을 삭제해 주세요.",
    ],
    [
      ["title: 가", "description:나"],
      "3:1 ‘description:나’ 줄의 콜론 뒤에 공백이 없습니다. → 이렇게 고쳐 주세요: ‘description: 나’",
    ],
    [["title:가"], "2:1 ‘title:가’ 줄의 콜론 뒤에 공백이 없습니다. → 이렇게 고쳐 주세요: ‘title: 가’"],
    [
      ["title： 가"],
      "2:1 ‘title： 가’ 줄의 콜론이 전각 글자(：)입니다. → 일반 콜론(:)으로, 이렇게 고쳐 주세요: ‘title: 가’",
    ],
    [
      ["- 하나", "- 둘"],
      "2:1 기사 정보는 ‘이름: 값’ 형식의 줄이어야 하는데 ‘- 하나’ 줄로 시작합니다. → ‘title: 기사의 제목’처럼 이름, 콜론, 공백, 값의 순서로 입력해 주세요.",
    ],
    [
      ["title: 가", "\ttags: 나"],
      "3:1 줄 앞에 탭 문자(Tab 키로 입력한 공백)가 있습니다. → 탭을 삭제하고 ‘tags: 나’부터 시작해 주세요. 들여쓰기가 필요한 줄이면 탭 대신 공백 두 개를 넣습니다.",
    ],
    [
      ["title: 가", "image:", "  src: /a.png", " alt: 나"],
      "5:1 ‘alt: 나’ 줄의 들여쓰기가 위아래 줄과 맞지 않습니다. → 위의 줄과 같은 개수의 공백으로 시작해 주세요.",
    ],
    [
      ['title: "C:\\모델"'],
      "2:11 큰따옴표 안에 역슬래시(\\)가 있어 읽을 수 없습니다. → 이렇게 고쳐 주세요: ‘title: 'C:\\모델'’",
    ],
    [
      ["title: 가", "tags: *큰모델"],
      '3:7 ‘*’로 시작하는 값은 YAML에서 다른 값을 참조하는 표시입니다: ‘*큰모델’ → 글자로 쓰려면 따옴표로 감싸, 이렇게 고쳐 주세요: ‘tags: "*큰모델"’',
    ],
  ])("%j", (lines, expected) => {
    expect(explain(...lines)).toEqual([expected]);
  });
});

describe("a value of another kind says what is written instead", () => {
  test.each([
    [
      "draft: 아마도",
      "3:8 ‘draft’ 값은 true(예)나 false(아니요)여야 합니다. 지금 값: ‘아마도’ → ‘draft: true’나 ‘draft: false’로 고쳐 주세요.",
    ],
    [
      "toc: 예",
      "3:6 ‘toc’ 값은 true(예)나 false(아니요)여야 합니다. 지금 값: ‘예’ → 이렇게 고쳐 주세요: ‘toc: true’",
    ],
    [
      "hidden: 아니요",
      "3:9 ‘hidden’ 값은 true(예)나 false(아니요)여야 합니다. 지금 값: ‘아니요’ → 이렇게 고쳐 주세요: ‘hidden: false’",
    ],
    [
      "featured: 첫째",
      "3:11 ‘featured’ 값은 1 이상의 숫자나 true여야 합니다. 지금 값: ‘첫째’ → ‘featured: 1’처럼 입력해 주세요.",
    ],
    [
      "description: [나]",
      '3:14 ‘description’ 값은 한 줄의 텍스트여야 합니다. 지금 값: 목록 → ‘description: "한두 문장의 요약"’처럼 입력해 주세요. 값이 대괄호로 시작하면 큰따옴표로 감쌉니다.',
    ],
    [
      "tags: {나: 다}",
      "3:7 ‘tags’ 값은 텍스트나 목록이어야 합니다. 지금 값: ‘이름: 값’ 묶음 → ‘tags: [오픈소스, 언어 모델]’처럼 입력해 주세요.",
    ],
    [
      "tags: [[나], { 다: 라 }]",
      "3:7 ‘tags’ 목록에 텍스트가 아닌 항목이 있습니다. → ‘tags: [오픈소스, 언어 모델]’처럼 입력해 주세요.",
    ],
    [
      "image: [나]",
      '3:8 ‘image’ 값은 텍스트 하나나 ‘이름: 값’ 묶음이어야 합니다. 지금 값: 목록 → ‘image: { src: /images/2026/lead.png, alt: "이미지에 보이는 것" }’처럼 입력해 주세요.',
    ],
    [
      "sources: https://a.example",
      "3:10 ‘sources’ 값은 목록이어야 합니다. 지금 값: ‘https://a.example’ → ‘sources: [{ label: 논문, url: https://example.org/paper }]’처럼 입력해 주세요.",
    ],
    [
      "sources: [{ label: 나 }]",
      "3:11 ‘sources’의 1번째 항목에 ‘url: …’ 줄이 없습니다. → ‘sources: [{ label: 논문, url: https://example.org/paper }]’처럼 입력해 주세요.",
    ],
    [
      "corrections: [{ text: 나 }]",
      "3:15 ‘corrections’의 1번째 항목에 ‘date: …’ 줄이 없습니다. → ‘corrections: [{ date: 2026-11-24, text: 무엇을 어떻게 바로잡았는지 }]’처럼 입력해 주세요.",
    ],
    [
      "corrections: [{ date: 어제, text: 나 }]",
      "3:23 ‘corrections’의 1번째 항목 ‘date’ 값은 날짜여야 합니다. 지금 값: ‘어제’ → 연-월-일, 공백, 시:분 순서로 입력해 주세요. 예: date: 2026-11-24 09:00",
    ],
    ["author: { 이름: 나 }", "3:9 ‘author’에 ‘name: …’ 줄이 없습니다. → ‘author: 홍길동’처럼 입력해 주세요."],
    [
      "updated: 11월 24일",
      "3:10 ‘updated’ 값은 날짜여야 합니다. 지금 값: ‘11월 24일’ → 연-월-일, 공백, 시:분 순서로 입력해 주세요. 예: updated: 2026-11-24 09:00",
    ],
    [
      "date: 2026-02-30",
      "3:7 ‘date’ 값이 달력에 없는 날짜나 시각입니다: ‘2026-02-30’ → 달력에 있는 날짜로 고쳐 주세요. 시각은 00:00부터 23:59까지입니다. 예: date: 2026-11-24 09:00",
    ],
  ])("%s", (line, expected) => {
    expect(explain("title: 가", line)).toEqual([expected]);
  });
});

describe("an unknown key points at the key", () => {
  test.each([
    [
      "categorys: [나]",
      "3:1 기사 정보에 없는 이름입니다: ‘categorys’ → ‘categories: …’ 줄을 쓰려던 것이면 이름을 고쳐 주세요.",
    ],
    [
      "제목: 나",
      "3:1 기사 정보에 없는 이름입니다: ‘제목’. 값은 화면에 표시되지 않습니다. → ‘title: …’ 줄을 쓰려던 것이면 이름을 고치고, 필요 없으면 그 줄을 삭제해 주세요.",
    ],
    [
      "담당: 나",
      "3:1 기사 정보에 없는 이름입니다: ‘담당’. 값은 화면에 표시되지 않습니다. → 필요 없으면 그 줄을 삭제해 주세요.",
    ],
  ])("%s", (line, expected) => {
    expect(explain("title: 가", line)).toEqual([expected]);
  });
});

test("what is missing is shown whole", () => {
  const file = "posts/2026-11-24-a.mdx";
  const explainFile = (text: string) =>
    parseArticle(decodeSourceFile(file, new TextEncoder().encode(text)), { now: new Date() }).diagnostics.map(
      ({ message, mend }) => `${message} → ${mend}`,
    );
  expect(explainFile("글만 있다.\n")).toEqual([
    '기사 정보가 없습니다. 파일은 ‘---’만 있는 줄로 시작해야 합니다. → 파일의 맨 위에 ‘---’, ‘title: "기사의 제목"’, ‘---’ 세 줄을 입력하고, 그 아래에 본문을 입력해 주세요.',
  ]);
  expect(explainFile("---\ntitle: 가\n글\n")).toEqual([
    "기사 정보를 여는 ‘---’ 줄은 있는데 닫는 ‘---’ 줄이 없습니다. → 기사 정보의 마지막 줄(‘title: 가’) 다음에 ‘---’만 있는 줄을 추가해 주세요.",
  ]);
  expect(explainFile("")).toEqual([
    '파일이 비어 있습니다. → 맨 위에 ‘---’, ‘title: "기사의 제목"’, ‘---’ 세 줄을 입력하고 그 아래에 본문을 쓰거나, 파일을 삭제해 주세요.',
  ]);
});

test("what is wrong with a mark of artificial intelligence says how it is written", () => {
  const example = "‘ai: [{ what: 요약, tool: Claude }]’처럼 입력해 주세요.";
  const found = [
    "ai: 요약",
    "ai: { what: 요약, tool: Claude }",
    "ai: [요약]",
    "ai: [{ what: 요약 }]",
  ].flatMap((line) => explain("title: 가", line));
  expect(found).toEqual([
    `3:5 ‘ai’ 값은 목록이어야 합니다. 지금 값: ‘요약’ → ${example}`,
    `3:5 ‘ai’ 값은 목록이어야 합니다. 지금 값: ‘이름: 값’ 묶음 → ${example}`,
    `3:6 ‘ai’의 1번째 항목 값은 ‘이름: 값’ 묶음이어야 합니다. 지금 값: ‘요약’ → ${example}`,
    `3:6 ‘ai’의 1번째 항목에 ‘tool: …’ 줄이 없습니다. → ${example}`,
  ]);
});
