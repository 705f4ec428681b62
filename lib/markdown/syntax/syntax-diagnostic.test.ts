import { describe, expect, it } from "vitest";
import { checkBody } from "../check-body.ts";
import { articleOf, testContext } from "../testing/render.ts";

/** Place, message and mend of the one thing that is wrong with an `.mdx` body. */
async function explain(body: string): Promise<readonly string[]> {
  const article = articleOf(body, { dialect: "mdx", file: "posts/test.mdx" });
  const found = await checkBody(article, testContext);
  return found.map(({ line, column, message, mend }) => `${line}:${column} ${message} → ${mend}`);
}

describe("a tag that is not closed", () => {
  it.each([
    [
      '<Callout type="note">\n\n글',
      "1:1 ‘<Callout>’ 태그를 닫는 ‘</Callout>’ 줄이 없습니다. → 태그 안의 내용이 끝나는 곳 다음 줄에 ‘</Callout>’ 태그만 입력해 주세요.",
    ],
    [
      "이것은 <b>굵은 글",
      "1:5 ‘<b>’ 태그를 닫는 ‘</b>’ 표시가 없습니다. → 태그가 끝나는 글자 바로 뒤에 ‘</b>’ 표시를 입력해 주세요.",
    ],
    [
      '<Callout type="note">글\n\n글2</Callout>',
      "1:1 ‘<Callout>’ 태그가 열린 곳과 닫힌 곳이 서로 다른 문단이나 목록에 있습니다. → ‘<Callout>’ 태그와 ‘</Callout>’ 태그를 각각 별도의 줄에 입력하고, 그 사이의 내용 앞뒤에 빈 줄을 넣어 주세요.",
    ],
    [
      '<Callout type="note">\n\n글\n\n<Callout type="tip">\n\n글\n\n</Callout>',
      "1:1 ‘<Callout>’ 태그를 닫는 ‘</Callout>’ 줄이 없습니다. → 태그 안의 내용이 끝나는 곳 다음 줄에 ‘</Callout>’ 태그만 입력해 주세요.",
    ],
    [
      '<Figure src="/images/a.png" alt="가">',
      '1:1 ‘<Figure>’ 태그는 안에 내용을 넣지 않으므로 ‘/>’로 끝나야 합니다. → 이렇게 고쳐 주세요: ‘<Figure src="/images/a.png" alt="가" />’',
    ],
    [
      "앞<br>뒤",
      "1:2 ‘<br>’ 태그는 안에 내용을 넣지 않으므로 ‘/>’로 끝나야 합니다. → 이렇게 고쳐 주세요: ‘<br />’",
    ],
    [
      "<오징어 게임>을 봤다",
      "1:1 ‘<오징어 게임>’ 부분이 태그로 처리되었지만, 이 사이트에 없는 태그입니다. → 글자로 보이게 하려면 여는 꺾쇠 앞에 역슬래시를 붙여 ‘\\<오징어 게임>’처럼 입력해 주세요.",
    ],
    [
      '<Calout type="note">\n\n글',
      '1:1 ‘<Calout type="note">’ 부분이 태그로 처리되었지만, 이 사이트에 없는 태그입니다. → ‘<Callout>’ 태그를 쓰려던 것이면 이름을 고치고 ‘</Callout>’로 닫아 주세요. 글자로 보이게 하려면 여는 꺾쇠 앞에 역슬래시를 붙여 ‘\\<Calout type="note">’처럼 입력해 주세요.',
    ],
    [
      '<Callout type="note"\n\n글\n\n</Callout>',
      '1:1 ‘<Callout’ 태그의 끝에 ‘>’ 표시가 없습니다. → 이렇게 고쳐 주세요: ‘<Callout type="note">’',
    ],
  ])("%j", async (body, expected) => {
    expect(await explain(body)).toEqual([expected]);
  });
});

describe("a closing tag in the wrong place", () => {
  it.each([
    [
      '<Callout type="note">\n\n글\n\n</Calout>',
      "5:1 ‘<Callout>’ 태그(1번째 줄)를 닫는 이름이 다릅니다: ‘</Calout>’ → ‘</Calout>’ 대신 ‘</Callout>’라고 입력해 주세요.",
    ],
    [
      "<b>가 <i>나</b></i>",
      "1:10 ‘<i>’ 태그(1번째 줄)를 닫기 전에 ‘</b>’ 태그가 나왔습니다. → 나중에 연 태그를 먼저 닫아야 합니다. ‘</b>’ 앞에 ‘</i>’ 표시를 넣고, 뒤에 불필요한 ‘</i>’ 표시가 있으면 삭제해 주세요.",
    ],
    [
      "<b>가 <나> 다</b>",
      "1:6 ‘<나>’ 부분이 태그로 처리되었지만, 이 사이트에 없는 태그입니다. → 글자로 보이게 하려면 여는 꺾쇠 앞에 역슬래시를 붙여 ‘\\<나>’처럼 입력해 주세요.",
    ],
    [
      "<Timeline>\n- 2026-01-01 가</Timeline>",
      "2:15 ‘</Timeline>’ 태그가 목록이나 문단 안에 들어 있어 바깥의 ‘<Timeline>’ 태그를 닫지 못합니다. → ‘</Timeline>’ 태그를 다음 줄로 옮기고 그 앞에 빈 줄을 넣어 주세요.",
    ],
    [
      "글\n\n</Callout>",
      "3:1 여는 태그 없이 닫는 태그만 있습니다: ‘</Callout>’ → 이 태그를 삭제하거나, 내용이 시작하는 곳의 앞 줄에 ‘<Callout>’ 태그를 입력해 주세요.",
    ],
    [
      "< Callout>글</Callout>",
      "1:1 ‘<’와 이름 사이에 공백이 있어 태그로 처리되지 않습니다: ‘< Callout>’ → 공백을 삭제해 ‘<Callout’처럼 시작해 주세요.",
    ],
    [
      '<Callout type="note">글</Callout type="note">',
      '1:23 닫는 태그에는 이름만 쓸 수 있습니다: ‘</Callout type="note">’ → 이렇게 고쳐 주세요: ‘</Callout>’',
    ],
    ["<b>글</b/>", "1:5 닫는 태그에는 이름만 쓸 수 있습니다: ‘</b/>’ → 이렇게 고쳐 주세요: ‘</b>’"],
  ])("%j", async (body, expected) => {
    expect(await explain(body)).toEqual([expected]);
  });
});

describe("a tag across another mark", () => {
  it.each([
    [
      "**<b>글**</b>",
      "1:3 ‘<b>’ 태그가 다른 표시(굵게, 링크 등)와 엇갈립니다. → ‘<b>’ 태그와 ‘</b>’ 태그를 한 문단 안에, 다른 표시의 안이나 밖에 함께 넣어 주세요.",
    ],
    [
      '<Quote by="가">\n\n글\n</Quote> 뒤의 글',
      "4:1 ‘</Quote>’ 태그와 같은 줄에 다른 내용이 있어 바깥의 ‘<Quote>’ 태그를 닫지 못합니다. → ‘</Quote>’ 앞뒤에 빈 줄을 넣고, 뒤의 내용은 아래로 옮겨 주세요.",
    ],
  ])("%j", async (body, expected) => {
    expect(await explain(body)).toEqual([expected]);
  });
});

describe("an angle bracket that begins no tag", () => {
  it.each([
    [
      "5<6 이고",
      "1:2 ‘<6’ 부분의 꺾쇠가 태그의 시작으로 처리되었습니다. → 글자로 보이게 하려면 여는 꺾쇠 앞에 역슬래시를 붙여 ‘\\<6’처럼 입력해 주세요.",
    ],
    [
      "가\n\n<2026년 보고서>에 따르면",
      "3:1 ‘<2026년 보고서>’ 부분의 꺾쇠가 태그의 시작으로 처리되었습니다. → 글자로 보이게 하려면 여는 꺾쇠 앞에 역슬래시를 붙여 ‘\\<2026년 보고서>’처럼 입력해 주세요.",
    ],
    [
      "<U+9B2F>자",
      "1:1 ‘<U+9B2F>’ 부분의 꺾쇠가 태그의 시작으로 처리되었습니다. → 글자로 보이게 하려면 여는 꺾쇠 앞에 역슬래시를 붙여 ‘\\<U+9B2F>’처럼 입력해 주세요.",
    ],
    [
      "글 <https://example.org> 글",
      "1:3 .mdx 파일에서는 주소를 꺾쇠로 감쌀 수 없습니다: ‘<https://example.org>’ → 꺾쇠를 삭제하고 ‘[링크 텍스트](https://example.org)’처럼 입력해 주세요.",
    ],
    [
      "<me@example.org>",
      "1:1 .mdx 파일에서는 주소를 꺾쇠로 감쌀 수 없습니다: ‘<me@example.org>’ → 꺾쇠를 삭제하고 ‘[링크 텍스트](mailto:me@example.org)’처럼 입력해 주세요.",
    ],
    [
      "글 <!-- 나중에 고침 --> 글",
      "1:3 독자에게 보이지 않는 메모를 ‘<!-- … -->’ 형식으로 입력했는데, .mdx 파일에서는 쓸 수 없습니다. → 이렇게 고쳐 주세요: ‘{/* 나중에 고침 */}’",
    ],
  ])("%j", async (body, expected) => {
    expect(await explain(body)).toEqual([expected]);
  });
});

describe("an attribute that cannot be read", () => {
  it.each([
    [
      "<Figure src=“/images/a.png” alt=“가” />",
      '1:9 ‘<Figure>’ 태그의 ‘src’ 값이 곧은 따옴표(")로 시작하지 않습니다: ‘src=“/images/a.png”’ → 이렇게 고쳐 주세요: ‘src="/images/a.png"’. 다른 속성도 함께 확인해 주세요.',
    ],
    [
      "<Callout type=note>글</Callout>",
      '1:10 ‘<Callout>’ 태그의 ‘type’ 값이 곧은 따옴표(")로 시작하지 않습니다: ‘type=note’ → 이렇게 고쳐 주세요: ‘type="note"’. 다른 속성도 함께 확인해 주세요.',
    ],
    [
      '<Figure src="/images/a.png alt="가" />',
      '1:34 ‘<Figure>’ 태그의 따옴표가 짝이 맞지 않습니다. 오류 위치: ‘" />’ → 앞에서부터 각 값에 여는 따옴표(")와 닫는 따옴표(")가 하나씩 있는지 확인해 주세요. 예: src="/images/a.png"',
    ],
    [
      "<Callout type='note>글</Callout>",
      "1:15 ‘<Callout>’ 태그에서 연 따옴표(')를 닫지 않았습니다. → 값이 끝나는 곳에 같은 따옴표(')를 입력해 주세요.",
    ],
    [
      '<Callout type="note", title="가">글</Callout>',
      '1:21 ‘<Callout>’ 태그 안에 올 수 없는 글자가 있습니다: ‘, title="가">’ → 그 글자를 삭제하고 속성을 ‘이름="값"’ 형식으로, 속성 사이에 공백을 두고 입력해 주세요.',
    ],
  ])("%j", async (body, expected) => {
    expect(await explain(body)).toEqual([expected]);
  });
});

describe("braces", () => {
  const withBackslash = "여는 중괄호 앞에 역슬래시를 붙여";
  it.each([
    [
      "가 {그 외 등등",
      `1:3 중괄호를 열고 닫지 않았습니다: ‘{그 외 등등’ → 글자로 보이게 하려면 ${withBackslash} ‘\\{그 외 등등’처럼 입력해 주세요.`,
    ],
    [
      "가 {그 외} 나",
      `1:3 중괄호로 감싼 내용은 기사에 표시되지 않습니다: ‘{그 외}’ → 글자로 보이게 하려면 ${withBackslash} ‘\\{그 외}’처럼 입력해 주세요.`,
    ],
    [
      "수식 {\\frac{1}{2}}",
      `1:4 중괄호로 감싼 내용은 기사에 표시되지 않습니다: ‘{\\frac{1}{2}}’ → 수식이라면 기사 정보에 ‘math: true’ 줄을 넣고 ‘$\\frac{1}{2}$’처럼 달러 기호로 감싸 주세요. 글자로 보이게 하려면 ${withBackslash} ‘\\{\\frac{1}{2}}’처럼 입력해 주세요.`,
    ],
    [
      "<Figure {가} />",
      '1:9 ‘<Figure>’ 태그 안에는 중괄호를 쓸 수 없습니다: ‘{가}’ → 속성을 하나씩 ‘이름="값"’ 형식으로 입력해 주세요.',
    ],
    [
      "> 가 {나\n다}",
      `1:5 중괄호로 감싼 내용은 기사에 표시되지 않습니다: ‘{나’ → 글자로 보이게 하려면 ${withBackslash} ‘\\{나’처럼 입력해 주세요.`,
    ],
    [
      "import 하면 된다.\n다음",
      "1:1 ‘import’ 단어로 시작하는 문단이 코드로 처리되었습니다: ‘import 하면 된다.’ → 본문이라면 첫 단어를 백틱으로 감싸 ‘`import` 하면 된다.’처럼 입력하고, 아니면 문단을 삭제해 주세요.",
    ],
  ])("%j", async (body, expected) => {
    expect(await explain(body)).toEqual([expected]);
  });
});

describe("a body that cannot be read at all", () => {
  it("says in Korean what is too deep", async () => {
    expect(await explain(`${"> ".repeat(3_000)}글`)).toEqual([
      "1:1 목록과 인용문이 너무 깊게 중첩되어 본문을 읽을 수 없습니다. → 줄 앞에 ‘>’ 표시나 목록 표시가 여러 번 반복된 곳을 찾아 한두 개만 남겨 주세요.",
    ]);
  });
});
