import { slugify } from "../../content/addresses/slug.ts";
import type { Paper } from "./paper-wish.ts";

const words = {
  ko: {
    ofCategory: (name: string) => `${name} 기사를 모았습니다.`,
    bio: "이 신문의 기사를 씁니다.",
    about: "소개",
    archive: "전체 기사",
  },
  en: {
    ofCategory: (name: string) => `Articles about ${name}.`,
    bio: "Writes for this newspaper.",
    about: "About",
    archive: "All articles",
  },
} as const;

/** Under which name of `authors` the first author stands. */
export function authorKey({ author }: Pick<Paper, "author">): string {
  return slugify(author) || "editor";
}

/** `site.config.ts` of a new paper, with what an owner changes next said in comments. */
export function settingsText(paper: Paper, today: string): string {
  const { ofCategory, bio, about, archive } = words[paper.language];
  const categories = paper.categories.map(
    (name) => `    ${key(name)}: { description: ${text(ofCategory(name))} },`,
  );
  return `import { defineSite } from "./lib/settings/config.ts";
import { importedSite } from "./lib/settings/imported-site.ts";
import { siteUrl } from "./lib/settings/site-url.ts";

const imported = importedSite();

/** 이 신문의 설정입니다. 무엇을 바꿀 수 있는지는 docs/own.ko.md에 있습니다. */
export default defineSite({
  name: ${text(paper.name)},
  // 이름 옆에 작게 표시되는 로마자 이름입니다. 없으면 비워 둡니다.
  latinName: ${text(paper.latinName)},
  tagline: ${text(paper.tagline)},
  // 검색 결과와 공유한 링크에 나오는 한두 문장입니다.
  description: ${text(paper.tagline)},
  url: siteUrl(process.env.SITE_URL, process.env.VERCEL_PROJECT_PRODUCTION_URL) ?? ${text(paper.url)},
  language: ${text(paper.language)},
  // 발행 정보: 사이트 맨 아래와 /about에 표시됩니다. 등록한 인터넷신문은 registrationNumber(등록번호), registeredOn(등록연월일),
  // publisher(발행인), editor(편집인), office(발행소), phone(전화번호), youthProtection(청소년보호책임자)을 모두 입력하고,
  // 등록하지 않았다면 비워 둡니다.
  masthead: {
    email: ${text(paper.email)},
    foundedOn: ${text(today)},
  },
  // 기사의 ‘author:’ 뒤에 쓰는 이름과, 기사 옆에 표시되는 소개입니다. role, picture, email, links도 쓸 수 있습니다.
  authors: {
    ...imported.authors,
    ${key(authorKey(paper))}: { name: ${text(paper.author)}, bio: ${text(bio)} },
  },
  // 분류 페이지의 맨 위에 표시되는 설명입니다. 분류는 기사에 쓰면 만들어지고, 설명은 없어도 됩니다.
  categories: {
${categories.join("\n")}
  },
  navigations: {
    ...imported.navigations,
    nav_list_main: [{ kind: "categories" }, { kind: "tags" }],
    nav_list_about: [
      {
        kind: "links",
        title: ${text(paper.name)},
        links: [
          { label: ${text(about)}, href: "/about" },
          { label: ${text(archive)}, href: "/archive" },
        ],
      },
      { kind: "categories" },
    ],
  },
  defaultNavigation: "nav_list_main",
  articlesPerPage: 12,
  tagsInSidebar: 30,
  // 이전 사이트의 목록 주소를 이 사이트의 목록으로 연결합니다.
  legacyPatterns: [
    { source: "/year-archive", destination: "/archive" },
    { source: "/category-archive", destination: "/categories" },
    { source: "/tag-archive", destination: "/tags" },
    { source: "/posts", destination: "/archive" },
    { source: "/page:number(\\\\d+)", destination: "/archive" },
  ],
  legacyPaths: [...imported.legacyPaths],
  redirectBudget: { server: 100, vercel: 900 },
});
`;
}

/** A string of JavaScript as the formatter writes it; JSON leaves what ends a line in it to others. */
function text(value: string): string {
  const json = JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  if (!value.includes('"') || value.includes("'")) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"')}'`;
}

function key(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : text(name);
}
