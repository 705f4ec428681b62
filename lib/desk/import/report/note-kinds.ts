/** The name of a kind of note in the report's totals, in both languages; `mend` where a person is needed. */
export interface NoteKind {
  readonly ko: string;
  readonly en: string;
  /** In English; in Korean each note has its own advice. */
  readonly mend?: string;
}

const kinds: Readonly<Record<string, NoteKind>> = {
  "import/remote-picture": {
    ko: "다른 사이트의 이미지",
    en: "Picture of another host, shown as a link",
    mend: "If you may use it, run npm run fetch-pictures.",
  },
  "import/missing-file": {
    ko: "저장소에 없는 이미지와 파일",
    en: "Picture or file that the old repository does not have",
    mend: "Put the file under public/ and write its address, or delete the part.",
  },
  "html/element-removed": {
    ko: "제외한 <script>, <style>, <svg> 등의 태그",
    en: "Removed <script>, <style>, <svg> and the like",
    mend: "Delete the element; put what readers need into the text or a picture.",
  },
  "html/element-unwrapped": {
    ko: "텍스트만 남긴 <form>, <canvas> 등의 태그",
    en: "Element whose work is lost: <form>, <canvas> and the like",
    mend: "Delete the element; put what readers need into the text, a picture or a link.",
  },
  "html/frame-removed": {
    ko: "링크로 바꾼 다른 사이트의 프레임",
    en: "Frame of a host that is not listed",
    mend: "Link to the page, or use a player that is listed in docs/guide.",
  },
  "html/media-part-removed": {
    ko: "일부가 빠진 동영상·오디오",
    en: "Part of a video or audio element that is left out",
    mend: "Put the file under public/ and name it in src.",
  },
  "math/bad-formula": {
    ko: "읽을 수 없는 수식",
    en: "Formula that cannot be typeset",
    mend: "Correct the TeX at the place; until then readers see its source.",
  },
  "file/merge-conflict": {
    ko: "병합 충돌 표시",
    en: "Marks of a merge conflict",
    mend: "Keep one of the two versions and delete the marks.",
  },
  "import/liquid-left": {
    ko: "코드로 남긴 템플릿 구문",
    en: "Template that only the whole old site could answer, left as code",
    mend: "Replace it with text, or delete it.",
  },
  "import/page": {
    ko: "옮기지 않은 페이지",
    en: "Pages that are not carried over",
    mend: "Make a page under site/pages, or write into site/imported-site.yaml where the address leads now.",
  },
  "import/html-file": {
    ko: "기사가 쓰는 HTML 파일",
    en: "HTML file that an article uses",
    mend: "Put what it shows into the article, or the file elsewhere.",
  },
  "import/unreadable-front-matter": {
    ko: "읽을 수 없는 기사 정보",
    en: "Front matter that is no YAML, kept as a comment",
    mend: "Mend the lines and take the # away.",
  },
  "import/wrong-value": {
    ko: "쓸 수 없는 값",
    en: "Value that this site refuses, kept as a comment",
    mend: "Mend the line and take the # away.",
  },
  "import/no-date": {
    ko: "날짜가 없는 기사",
    en: "Article without a date",
    mend: "Write its date into the front matter.",
  },
  "import/site-language": {
    ko: "사이트의 언어",
    en: "The old site's language is another",
    mend: "Look at language in site.config.ts, or add lang to the articles.",
  },
  "import/unknown-encoding": {
    ko: "알 수 없는 인코딩",
    en: "File in an unknown encoding",
    mend: "Save the old file as UTF-8 and import again.",
  },
  "import/file-exists": {
    ko: "이미 다른 파일이 있는 위치",
    en: "Another file is there already",
    mend: "Rename or delete that file and import again.",
  },
  "import/file-shadows-page": {
    ko: "페이지와 주소가 같은 파일",
    en: "File whose address a page has",
    mend: "Put it under another name and mend the articles that use it.",
  },
  "import/unsafe-link": {
    ko: "옮기지 않은 메뉴 링크",
    en: "Link of the navigation that leads nowhere",
    mend: "Write an https address into site/imported-site.yaml, if it is needed.",
  },
  "import/stray-link": {
    ko: "연결되지 않은 심볼릭 링크",
    en: "Symbolic link to nothing in the old site",
    mend: "Put the file itself there and import again.",
  },
  "import/name-not-utf-8": {
    ko: "UTF-8이 아닌 파일 이름",
    en: "Name that is not UTF-8",
    mend: "Rename it in the old site and import again.",
  },
  "import/forwards-nowhere": {
    ko: "이동할 곳이 없는 기사",
    en: "Article that forwards to nothing",
    mend: "Write where it leads, or delete it.",
  },
  "import/address-taken": {
    ko: "이 사이트의 페이지가 쓰는 이전 주소",
    en: "Old address that a page here has",
    mend: "Nothing leads from there to the article; link to it by its new address.",
  },
  "import/identity": { ko: "사이트의 이름과 주소", en: "Name and address of the old site" },
  "import/languages": { ko: "다른 언어로 쓴 기사", en: "Articles in other languages keep their lang" },
  "import/comments": { ko: "댓글 서비스", en: "Comment service of the old site" },
  "import/no-timezone": { ko: "시간대 설정 없음", en: "No timezone: addresses of UTC and of Seoul are kept" },
  "import/passed-over": { ko: "Jekyll도 공개하지 않던 파일", en: "File that Jekyll did not publish either" },
  "import/edited": { ko: "수정해서 그대로 둔 파일", en: "File that was edited here, left alone" },
  "import/deleted": {
    ko: "삭제해서 다시 만들지 않은 파일",
    en: "File that was deleted here, not made again",
  },
  "import/page-carried": { ko: "site/pages 폴더로 옮긴 페이지", en: "Pages carried over into site/pages" },
  "import/slug": { ko: "새로 정한 주소", en: "Another address, since the name was taken" },
  "import/address-of-another": { ko: "나중 기사의 주소", en: "Address that belonged to a later article" },
  "import/math": { ko: "수식을 켠 기사", en: "Formulas switched on" },
  "import/references": { ko: "고친 이미지와 링크 주소", en: "Addresses of pictures and links rewritten" },
  "import/liquid": { ko: "결과로 바꾼 템플릿 구문", en: "Templates replaced by their results" },
  "import/embedded-images": {
    ko: "파일로 저장한 이미지",
    en: "Pictures in the text that became files",
  },
  "import/html": { ko: "Markdown 파일로 옮긴 HTML", en: "HTML article, now in a Markdown file" },
  "import/no-front-matter": { ko: "새로 추가한 기사 정보", en: "Front matter added" },
  "import/encoding": { ko: "UTF-8로 바꾼 파일", en: "File written in UTF-8" },
  "import/yaml-repaired": { ko: "고친 기사 정보", en: "Front matter repaired" },
  "import/defaults": { ko: "defaults에서 가져온 항목", en: "Values from defaults in _config.yml" },
  "import/title": { ko: "만들거나 고친 제목", en: "Title made or mended" },
  "import/date": { ko: "Jekyll이 읽은 값으로 바꾼 날짜", en: "Date written as Jekyll read it" },
  "import/draft-date": { ko: "초안의 날짜", en: "Date of a draft" },
  "import/folder-category": { ko: "폴더에서 온 분류", en: "Category from the folder" },
  "import/unknown-navigation": { ko: "없는 사이드바 메뉴", en: "Navigation that the old site did not have" },
  "import/unused-settings": { ko: "쓰지 않는 세부 설정", en: "Settings that mean nothing here" },
};

/** Of a finding of the check, its rule. */
export function noteKind(rule: string): NoteKind {
  return kinds[rule] ?? { ko: rule, en: rule };
}
