import { defineSite } from "./lib/settings/config.ts";
import { importedSite } from "./lib/settings/imported-site.ts";
import { siteUrl } from "./lib/settings/site-url.ts";

const imported = importedSite();

/** Everything that makes this site this site. */
export default defineSite({
  name: "어텐션",
  latinName: "Attention",
  tagline: "AI와 기술을 차분하게 읽는 신문",
  description: "논문과 공식 발표를 직접 읽고 쓰는 한국어 AI·기술 뉴스. 모델, 연구, 정책, 인프라를 다룹니다.",
  // The placeholder is for tests and for a look at home: a build for a host stops with it (docs/operating.md).
  url:
    siteUrl(process.env.SITE_URL, process.env.VERCEL_PROJECT_PRODUCTION_URL) ?? "https://attention.example",
  language: "ko",
  // 발행 정보: 사이트 맨 아래와 /about에 표시됩니다. 등록한 인터넷신문은 registrationNumber(등록번호), registeredOn(등록연월일),
  // publisher(발행인), editor(편집인), office(발행소), phone(전화번호), youthProtection(청소년보호책임자)을 모두 입력하고,
  // 등록하지 않았다면 비워 둡니다.
  masthead: {
    email: "editor@attention.example",
    foundedOn: "2026-11-24",
    ownership: "저장소에 함께 담긴 예시 신문입니다. 광고와 협찬을 받지 않습니다.",
  },
  authors: {
    ...imported.authors,
    editorial: { name: "어텐션 편집부", bio: "논문과 공식 문서를 직접 읽고 씁니다." },
    data: { name: "어텐션 데이터팀", bio: "원자료의 숫자를 다시 계산하고 차트로 그립니다." },
  },
  categories: {
    모델: { description: "새로 나온 모델의 구조, 학습 방법, 공개 조건을 논문과 모델 카드에서 읽습니다." },
    연구: { description: "논문이 무엇을 물었고 어떻게 답했는지, 숫자가 어디에서 나왔는지 따라갑니다." },
    인프라: {
      description:
        "모델을 실행하는 하드웨어와 소프트웨어를 다룹니다. 메모리, 서빙, 최적화를 숫자로 살펴봅니다.",
    },
    정책: { description: "법령과 시행 일정을 조문으로 확인하고, 누가 무엇을 해야 하는지 정리합니다." },
    해설: { description: "한 가지 질문을 골라 배경부터 차근차근 설명합니다." },
  },
  navigations: {
    ...imported.navigations,
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
  legacyPaths: [...imported.legacyPaths],
  // How many old addresses are rules of their own, newest first; the rest take a moment longer (`lib/settings/config.ts`).
  redirectBudget: { server: 100, vercel: 900 },
});
