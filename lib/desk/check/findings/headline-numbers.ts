import type { Article } from "../../../content/article.ts";
import { type Diagnostic, finding } from "../../../content/findings/diagnostic.ts";
import { numbersIn, type WrittenNumber, wordsFor } from "./numbers.ts";
import { positionOfKey } from "./places.ts";

/** Units. A number without one is a name, a version or a date: `아이폰 17`, `4세대`, `7월`. */
const units =
  /^ ?(?:[%％]p?|퍼센트|포인트)|^여? ?(?:개월|개국|개|명|건|곳|종|가지|배|단계|시간|분(?!의)|초|주|원|달러|유로|엔|위안|점|톤|장|권|살|세|글자|쪽|단어|문장|토큰|비트|바이트|미터|와트)(?=[은는이가을를의에로와과도만씩뿐째당서]|으로|까지|부터|보다|짜리|[^가-힣\d]|$)|^ ?(?:[KMGT]i?B|[kMG]?Hz|[kMGT]?W|nm|mm|cm|km|kg|ms)(?![A-Za-z])/;
/** In a range the second number carries the unit: `60~80%`. */
const range = /^ ?[~∼〜–] ?\d[\d,.]*[십백천]?[만억조경]?/;
/** A letter, hyphen or sign right before it makes it part of a name or a date: `H100`, `GPT-4`, `알파폴드2`, `7/23`. */
const joined = /[\p{L}\p{N}_./·:'’#-]$/u;
const about = /(?:약|거의|최대|최소) ?$/;
/** `60여 개` and `60%대` may be 69. */
const someMore = /^여|^ ?[가-힣%]{0,2}대(?![가-힣\d])/;
const orMore = /^.{0,6}?(?:넘|이상|돌파)/;
const orSo = /^쯤|^.{0,6}?(?:이하|육박|안팎|가량|가까이|대로|미만)/;

/** Numbers in the headline that the article doesn't contain: readers look for them, and for their source. */
export function headlineNumbers(article: Article, text: string): readonly Diagnostic[] {
  // Posts of an old blog have headlines of other kinds, by the thousand.
  if (article.dialect !== "mdx" || article.forwardsTo !== undefined || article.body.trim() === "") return [];
  const { title } = article;
  const counted = numbersIn(title).filter((number) => isCounted(title, number));
  if (counted.length === 0) return [];
  const words = withoutAddresses(`${article.description}\n${article.body}`);
  const given = numbersIn(words);
  return counted.flatMap((number): readonly Diagnostic[] => {
    if (isGiven(number, tolerance(title, number), given, words)) return [];
    const near = given.find(({ value }) => Math.abs(value - number.value) < number.value / 5);
    const place = positionOfKey(text, "title") ?? { line: 1, column: 1 };
    return [
      finding(
        "content/title-number",
        { file: article.file, ...place },
        {
          message: `제목의 숫자가 본문에 없습니다: ‘${withUnit(title, number)}’${near === undefined ? "" : ` (본문의 가까운 숫자: ‘${withUnit(words, near)}’)`}`,
          mend: "본문에 그 숫자와 근거를 입력하거나, 제목의 숫자를 본문에 있는 숫자로 고쳐 주세요.",
        },
      ),
    ];
  });
}

function isCounted(title: string, { index, written, isLarge }: WrittenNumber): boolean {
  const after = title.slice(index + written.length);
  if (joined.test(title.slice(0, index)) || /^[-/.:]\d/.test(after)) return false;
  return isLarge || units.test(after) || (range.test(after) && units.test(after.replace(range, "")));
}

/** How far the article's number may differ from the headline's: by rounding, or as far as “more than” allows. */
function tolerance(title: string, { index, written, value, step }: WrittenNumber) {
  const after = title.slice(index + written.length);
  const isRough = about.test(title.slice(0, index)) || orSo.test(after);
  if (someMore.test(after)) return { below: 0, above: lastPlace(value) };
  if (orMore.test(after)) return { below: 0, above: Math.max(lastPlace(value), value / 10) };
  return isRough ? { below: value / 10, above: value / 10 } : { below: step / 2, above: step };
}

/** The place value of the last digit that is not zero: 10 of 60. */
function lastPlace(value: number): number {
  return 10 ** (/0*$/.exec(String(Math.trunc(value)))?.[0].length ?? 0);
}

function isGiven(
  { value }: WrittenNumber,
  { below, above }: ReturnType<typeof tolerance>,
  given: readonly WrittenNumber[],
  words: string,
): boolean {
  const isNear = (other: number) => other >= value - below && other < value + above;
  return (
    given.some((other) => isNear(other.value)) ||
    wordsFor(value).some((word) => words.includes(word)) ||
    (value === 50 && words.includes("절반"))
  );
}

function withUnit(text: string, { index, written }: WrittenNumber): string {
  const after = text.slice(index + written.length);
  return written + (units.exec(after)?.[0].trimEnd() ?? "");
}

/** Numbers in URLs mean nothing. */
function withoutAddresses(text: string): string {
  return text.replace(/(?:https?:\/|(?<=[("'\s]))\/[^\s)"'<>]+/g, "");
}
