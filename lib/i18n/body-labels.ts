/** The words that the pipeline itself puts into a body. */
export interface Labels {
  readonly footnotes: string;
  readonly backToText: string;
  readonly headingLink: string;
  readonly table: string;
  readonly missingImage: string;
  readonly remoteImage: string;
  /** The name of a numbered formula: `식 (1)`. */
  readonly formula: (number: string) => string;
}

const korean: Labels = {
  footnotes: "각주",
  backToText: "본문으로 돌아가기",
  headingLink: "이 절의 주소",
  table: "표",
  missingImage: "이미지를 찾을 수 없습니다",
  remoteImage: "외부 이미지 보기",
  formula: (number) => `식 (${number})`,
};

const english: Labels = {
  footnotes: "Footnotes",
  backToText: "Back to the text",
  headingLink: "Link to this section",
  table: "Table",
  missingImage: "Image not found",
  remoteImage: "View the external image",
  formula: (number) => `Equation (${number})`,
};

/** Korean is the site's first language: it also stands in for one that has no labels here. */
export function labelsFor(language: string): Labels {
  return /^en(-|$)/i.test(language) ? english : korean;
}
