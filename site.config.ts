import { defineSite } from "./lib/site/config.ts";

/** Everything that makes this site this site. */
export default defineSite({
  name: "어텐션",
  latinName: "Attention",
  tagline: "AI와 기술을 차분하게 읽는 신문",
  description: "논문과 공식 발표를 직접 읽고 쓰는 한국어 AI·기술 뉴스. 모델, 연구, 정책, 인프라를 다룹니다.",
  url: process.env.SITE_URL ?? "https://attention.example",
  language: "ko",
  authors: {
    editorial: { name: "어텐션 편집부", bio: "논문과 공식 문서를 직접 읽고 씁니다." },
    data: { name: "어텐션 데이터팀", bio: "원자료의 숫자를 다시 계산하고 그림으로 옮깁니다." },
  },
  navigations: {
    nav_list_main: [{ kind: "categories" }, { kind: "tags" }],
    nav_list_about: [
      {
        kind: "links",
        title: "어텐션",
        links: [
          { label: "소개", href: "/about" },
          { label: "전체 기사", href: "/archive" },
        ],
      },
      { kind: "categories" },
    ],
  },
  defaultNavigation: "nav_list_main",
  articlesPerPage: 12,
  tagsInSidebar: 30,
  // The lists of Minimal Mistakes and of jekyll-paginate.
  legacyPatterns: [
    { source: "/year-archive", destination: "/archive" },
    { source: "/category-archive", destination: "/categories" },
    { source: "/tag-archive", destination: "/tags" },
    { source: "/posts", destination: "/archive" },
    { source: "/page:number(\\d+)", destination: "/archive" },
  ],
  redirectBudget: 100,
});
