/** One concept of this product, and the Korean word for it in the interface, the guide, the messages and the documents. */
export interface Term {
  readonly concept: string;
  readonly word: string;
  /** Words that were used for it and no longer are, as patterns. */
  readonly refused: readonly RegExp[];
}

/** What may stand before a word, so that `초고` is found and `최초고` is not. */
const word = (pattern: string) => new RegExp(`(?<![가-힣])(?:${pattern})`);

/**
 * The words of this product. Articles are their authors' own and are not held to it.
 *
 * A word belongs here when two words were in use for one thing, or when the one in use was coined or archaic.
 */
export const terms: readonly Term[] = [
  { concept: "front matter", word: "기사 정보", refused: [word("머리말")] },
  {
    concept: "page",
    word: "페이지",
    refused: [word("한 쪽에"), word("[0-9]+쪽(?![가-힣])"), word("쪽 이동")],
  },
  { concept: "table of contents", word: "목차", refused: [word("차례를"), word("차례가")] },
  { concept: "draft", word: "초안", refused: [word('초고(?!: "draft")')] },
  { concept: "check", word: "검사", refused: [word("점검")] },
  { concept: "published, updated", word: "입력, 수정", refused: [word("고침")] },
  { concept: "author", word: "필자", refused: [word("글쓴이"), word("만드는 이")] },
  { concept: "colon", word: "콜론", refused: [word("쌍점")] },
  { concept: "backslash", word: "역슬래시", refused: [word("역빗금")] },
  { concept: "space", word: "공백", refused: [word("빈칸")] },
  { concept: "word", word: "단어", refused: [word("낱말")] },
  { concept: "button", word: "버튼", refused: [word("단추")] },
  { concept: "tag", word: "태그", refused: [word("꼬리표")] },
  { concept: "chart", word: "차트", refused: [word("도표")] },
  { concept: "reason", word: "이유", refused: [word("까닭")] },
  { concept: "compare", word: "비교하다", refused: [word("견[주준줄줘]")] },
  { concept: "by itself", word: "자동으로", refused: [word("저절로")] },
  { concept: "branch", word: "브랜치", refused: [word("가지와 비교"), word("가지를 찾지")] },
  { concept: "website", word: "홈페이지, 사이트", refused: [word("누리집")] },
  { concept: "home", word: "홈", refused: [word("첫 화면")] },
  { concept: "lost addresses", word: "사라지는 주소", refused: [word("잃게 될 주소")] },
  { concept: "feed reader", word: "RSS 리더", refused: [word("피드 읽는 프로그램")] },
  { concept: "initial consonants", word: "초성", refused: [word("첫소리")] },
  { concept: "cancel", word: "취소하다", refused: [word("그만두었")] },
  { concept: "please check", word: "확인해 주세요", refused: [word("보아 주세요"), word("살펴보아")] },
];

/** A particle that leaves the choice to the reader; `josa` of `es-hangul` chooses, or a noun of ours comes before it. */
export const undecidedParticle =
  /이\(가\)|가\(이\)|은\(는\)|는\(은\)|을\(를\)|를\(을\)|와\(과\)|과\(와\)|\(으\)로|으로\(로\)/;
