/** The words around the notes of a report, in the site's language. */
export interface ReportWords {
  readonly title: string;
  readonly posts: string;
  readonly imported: string;
  readonly kept: string;
  readonly needPerson: string;
  readonly files: string;
  readonly legacyPaths: string;
  readonly compare: string;
  readonly summary: string;
  readonly kind: string;
  readonly count: (notes: number, files: number) => string;
  readonly forPerson: string;
  readonly done: string;
  readonly openPosts: string;
  readonly openSite: string;
  readonly doneSite: string;
  readonly pages: string;
  readonly allPosts: string;
  readonly none: string;
  readonly oldAddress: string;
  readonly oldPost: string;
  readonly newPost: string;
  readonly oldFile: string;
  readonly newAddress: string;
  readonly draft: string;
  readonly unpublished: string;
  readonly keptMark: string;
  readonly notShown: (count: number) => string;
  readonly totals: (
    totals: Readonly<Record<"posts" | "imported" | "kept" | "files" | "legacyPaths", number>>,
  ) => string;
  readonly nothingOpen: string;
  readonly changes: (written: number, unchanged: number, kept: number) => string;
  readonly notWritten: string;
  readonly seeReport: string;
  readonly open: (posts: number, site: number) => string;
}

const ko: ReportWords = {
  title: "가져오기 보고서",
  posts: "기사",
  imported: "옮긴 기사",
  kept: "그대로 둔 기사",
  needPerson: "직접 확인할 기사",
  files: "이미지와 파일",
  legacyPaths: "목록의 이전 주소",
  compare:
    "‘새 기사’ 링크는 이 컴퓨터에서 <code>npm run site</code>로 실행한 사이트를 엽니다. ‘이전 기사’와 나란히 놓고 비교해 주세요.",
  summary: "요약",
  kind: "종류",
  count: (notes, files) => `${notes}곳(파일 ${files}개)`,
  forPerson: "직접 확인할 것",
  done: "적용한 것",
  openPosts: "직접 확인할 기사",
  openSite: "사이트에서 직접 확인할 것",
  doneSite: "사이트에 적용한 것",
  pages: "이전 사이트의 페이지",
  allPosts: "모든 기사",
  none: "없습니다.",
  oldAddress: "이전 주소",
  oldPost: "이전 기사",
  newPost: "새 기사",
  oldFile: "이전 파일",
  newAddress: "새 주소",
  draft: "초안",
  unpublished: "비공개",
  keptMark: "그대로 둠",
  notShown: (count) => `    … 외 ${count}곳은 import-report.html 파일에 있습니다.`,
  totals: ({ posts, imported, kept, files, legacyPaths }) =>
    `기사 ${posts}건 중 ${imported}건을 옮겼고 ${kept}건은 그대로 두었습니다. 이미지와 파일 ${files}개, 목록의 이전 주소 ${legacyPaths}개.`,
  nothingOpen: "직접 확인할 것이 없습니다.",
  changes: (written, unchanged, kept) =>
    `쓸 파일 ${written}개, 그대로인 파일 ${unchanged}개, 변경하지 않는 파일 ${kept}개`,
  notWritten: "파일을 저장하지 않았습니다(--dry-run).",
  seeReport: "기사별 결과는 import-report.html 파일에 있습니다.",
  open: (posts, site) => `직접 확인할 것: 기사 ${posts}건, 사이트 ${site}건.`,
};

const en: ReportWords = {
  title: "Import report",
  posts: "Articles",
  imported: "Imported",
  kept: "Left as they are",
  needPerson: "Need a person",
  files: "Pictures and files",
  legacyPaths: "Old addresses of lists",
  compare:
    "“New” opens the site that <code>npm run site</code> runs on this computer. Compare it with “Old”, side by side.",
  summary: "Summary",
  kind: "Kind",
  count: (notes, files) => `${notes} (in ${files} ${files === 1 ? "file" : "files"})`,
  forPerson: "Needs a person",
  done: "Done",
  openPosts: "Articles that need a person",
  openSite: "What needs a person in the site",
  doneSite: "Done in the site",
  pages: "Pages of the old site",
  allPosts: "All articles",
  none: "None.",
  oldAddress: "Old address",
  oldPost: "Old",
  newPost: "New",
  oldFile: "Old file",
  newAddress: "New address",
  draft: "draft",
  unpublished: "unpublished",
  keptMark: "left as it is",
  notShown: (count) => `    … ${count} more are in import-report.html.`,
  totals: ({ posts, imported, kept, files, legacyPaths }) =>
    `${imported} of ${posts} articles imported, ${kept} left as they are. ${files} pictures and files, ${legacyPaths} old addresses of lists.`,
  nothingOpen: "Nothing needs a person.",
  changes: (written, unchanged, kept) =>
    `${written} files to write, ${unchanged} unchanged, ${kept} left as they are`,
  notWritten: "Nothing was written (--dry-run).",
  seeReport: "import-report.html has the result article by article.",
  open: (posts, site) => `Need a person: ${posts} articles, ${site} things of the site.`,
};

export type ReportLanguage = "ko" | "en";

export function reportWords(language: ReportLanguage): ReportWords {
  return language === "en" ? en : ko;
}
