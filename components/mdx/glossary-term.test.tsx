import { expect, it } from "vitest";
import { renderMdx } from "./render-in-test";

it("a word is explained in a popover of its own, inside its paragraph", async () => {
  const { html, text, findings } = await renderMdx(
    '글은 <Glossary>토큰</Glossary>을, <Glossary term="token">조각</Glossary>을 센다.',
  );
  const explained = (word: string, note: string) =>
    `<span class="glossary"><button type="button" class="glossary-word" popoverTarget="${note}" aria-describedby="${note}-text">${word}</button>` +
    `<span class="glossary-note" id="${note}" popover="auto"><strong>토큰</strong> <span id="${note}-text">글을 나눈 조각.</span> ` +
    `<a href="/glossary#${encodeURIComponent("토큰")}">용어집에서 보기</a></span></span>`;
  expect(html).toBe(`<p>글은 ${explained("토큰", "term-1")}을, ${explained("조각", "term-2")}을 센다.</p>`);
  expect(text).toBe("글은 토큰을, 조각을 센다.");
  expect(findings).toEqual([]);
});

it("a tag without text shows the term", async () => {
  const { text } = await renderMdx('글은 <Glossary term="token" />을 센다.');
  expect(text).toBe("글은 토큰을 센다.");
});

it("a word in a link stays a word", async () => {
  const { html } = await renderMdx("[<Glossary>토큰</Glossary> 설명](/a)");
  expect(html).toBe('<p><a href="/a"><span>토큰</span> 설명</a></p>');
});

it("an unknown word stays, with the nearest known one named", async () => {
  const { html, findings } = await renderMdx("모델의 <Glossary>KV 캐쉬</Glossary>는");
  expect(html).toBe("<p>모델의 <span>KV 캐쉬</span>는</p>");
  expect(findings).toEqual([
    '1:5 glossary/unknown-term 용어집(site/glossary.yaml)에 없는 용어여서 설명이 표시되지 않습니다: ‘KV 캐쉬’ → 입력하려던 것이 ‘<Glossary term="KV 캐시">’인지 확인해 주세요. 새 용어라면 site/glossary.yaml에 추가해 주세요.',
  ]);
});

it("a word without any near one is to be added", async () => {
  const { findings } = await renderMdx("저 <Glossary>고양이</Glossary>는");
  expect(findings).toEqual([
    "1:3 glossary/unknown-term 용어집(site/glossary.yaml)에 없는 용어여서 설명이 표시되지 않습니다: ‘고양이’ → 용어집에 추가하려면 site/glossary.yaml 끝에 ‘- term: 고양이’ 줄을 입력하고 그 아래에 공백 두 개로 들여쓴 ‘explanation: 한두 문장의 설명’ 줄을 입력해 주세요. 아니면 ‘<Glossary>’ 태그를 삭제하고 텍스트만 남겨 주세요.",
  ]);
});

it("a misspelt prop is named", async () => {
  const { findings } = await renderMdx('저 <Glossary trem="토큰">토큰</Glossary>은');
  expect(findings).toEqual([
    "1:13 mdx/unknown-prop ‘<Glossary>’ 태그에는 ‘trem’ 속성이 없습니다. 사용할 수 있는 속성은 term입니다. → 입력하려던 것이 ‘term’인지 확인해 주세요.",
  ]);
});
