/** One concept of this product, and the Korean word for it in the interface, the guide, the messages and the documents. */
export interface HouseWord {
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
export const houseWords: readonly HouseWord[] = [
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
  {
    concept: "picture",
    word: "이미지",
    refused: [word("그림[은이을의에과마]"), word("그림 (?:파일|설명|아래|전체)"), word("대표 그림")],
  },
  { concept: "previous address", word: "이전 주소", refused: [word("옛 ")] },
  {
    concept: "write",
    word: "입력하다",
    refused: [word("적어 주세요"), word("적습니다"), word("적으려던"), word("적혀 있"), word("적는 법")],
  },
  { concept: "add", word: "추가하다", refused: [word("더해 주세요"), word("더하려면"), word("더한 기사")] },
  {
    concept: "delete, leave out",
    word: "삭제하다, 제외하다",
    refused: [word("지워 주세요"), word("빼 주세요"), word("뺐습니다"), word("지운 기사")],
  },
  {
    concept: "article",
    word: "기사",
    refused: [word("(?:이|다른|옮긴|관련) 글[은이을로의]"), word("기사 [^ ]+편")],
  },
  { concept: "to be published", word: "공개되다", refused: [word("나간 기사"), word("기사가 나간")] },
  { concept: "beginning of a body", word: "앞부분", refused: [word("첫머리")] },
  { concept: "order", word: "순서", refused: [word("[가-힣, ]+의 차례[로이]"), word("날짜 차례")] },
  { concept: "data of a chart", word: "데이터", refused: [word("자료 파일"), word("그릴 자료")] },
  { concept: "number", word: "숫자", refused: [word("수가 든"), word("수의 출처"), word("수만 ")] },
  { concept: "sidebar menu", word: "사이드바 메뉴", refused: [word("옆 목록")] },
  { concept: "screen reader", word: "스크린 리더", refused: [word("화면을 듣는"), word("들려줄 설명")] },
  { concept: "screenshot", word: "스크린샷", refused: [word("화면 사진")] },
  { concept: "stop", word: "중단하다", refused: [word("멈추었습니다"), word("멈춥니다")] },
  { concept: "hyphen", word: "하이픈", refused: [word("붙임표")] },
  { concept: "letters of a syllable", word: "자모", refused: [word("낱자")] },
  { concept: "one's computer", word: "내 컴퓨터", refused: [word("자기 컴퓨터")] },
  { concept: "form", word: "형식", refused: [/[’”`"] 꼴/, word("다른 모양입니다")] },
  { concept: "other", word: "기타, 외", refused: [word("그 밖")] },
  { concept: "administrator", word: "사이트 관리자", refused: [word("사이트를 관리하는 사람")] },
  { concept: "package", word: "패키지", refused: [word("꾸러미")] },
  { concept: "vulnerability", word: "취약점", refused: [word("구멍")] },
  { concept: "secret of a repository", word: "시크릿", refused: [word("비밀")] },
  {
    concept: "test of the code",
    word: "테스트",
    refused: [word("(?:단위|브라우저) 시험"), word("시험을 거쳐")],
  },
  { concept: "usage", word: "사용법", refused: [word("쓰는 법")] },
];

/** A particle right after a value, which may end in a vowel or in a consonant: a noun belongs between them. */
export const particleAfterValue =
  /\$\{[^{}]*\}[’”]?(?:을|를|은|는|이|가|와|과|으로|로|라는|이라는)(?![가-힣])/;

/** A particle that leaves the choice to the reader; `josa` of `es-hangul` chooses, or a noun of ours comes before it. */
export const undecidedParticle =
  /이\(가\)|가\(이\)|은\(는\)|는\(은\)|을\(를\)|를\(을\)|와\(과\)|과\(와\)|\(으\)로|으로\(로\)/;
