/** A line of front matter for each key that takes more than true or false. */
const examples: Readonly<Record<string, string>> = {
  author: "author: 홍길동",
  authors: "authors: [홍길동, 김철수]",
  categories: "categories: [모델]",
  category: "category: 모델",
  check_off: "check_off: [image/no-credit]",
  corrections: "corrections: [{ date: 2026-11-24, text: 무엇을 어떻게 바로잡았는지 }]",
  description: 'description: "한두 문장의 요약"',
  classes: "classes: [wide]",
  featured: "featured: 1",
  header: "header: { image: /images/2026/lead.png }",
  image: 'image: { src: /images/2026/lead.png, alt: "그림에 보이는 것" }',
  math: "math: true",
  redirect_from: "redirect_from: [/posts/옛-주소]",
  redirect_to: "redirect_to: /posts/새-주소",
  series: "series: 연재의 이름",
  sidebar: "sidebar: { nav: nav_list_main }",
  slug: "slug: 새-모델",
  sources: "sources: [{ label: 논문, url: https://example.org/paper }]",
  tag: "tag: 언어 모델",
  tags: "tags: [오픈소스, 언어 모델]",
  title: 'title: "기사의 제목"',
};

/** How a key may be written, as a mend. */
export function exampleOf(key: string): string {
  const quoting =
    key === "title" || key === "description" ? " 글이 대괄호로 시작하면 큰따옴표로 감쌉니다." : "";
  return `‘${examples[key] ?? `${key}: 값`}’처럼 입력해 주세요.${quoting}`;
}
