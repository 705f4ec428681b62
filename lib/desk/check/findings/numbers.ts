/** A number in a text with its value: `6,710억` and `6710억` are equal. */
export interface WrittenNumber {
  readonly written: string;
  readonly index: number;
  readonly value: number;
  /** The place value of its last digit: 1억 of `6710억`, 0.1 of `5.5`. */
  readonly step: number;
  /** Whether it has 만, 억 or a similar word: then it is a quantity and no part of a name. */
  readonly isLarge: boolean;
}

const small: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1_000 };
const large: Readonly<Record<string, number>> = {
  ...{ 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 },
  ...{ K: 1e3, M: 1e6, B: 1e9, T: 1e12 },
};
const part = /(\d[\d,]*(?:\.\d+)?)([십백천])?([만억조경]|[KMBT](?![A-Za-z]))?/g;

/** The numbers of a text in the order in which they stand, `14조 8000억` as one. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  const found: WrittenNumber[] = [];
  let end = -1;
  /** The part before its 만 or 억: 6천 in `6천710억`. */
  let waiting = 0;
  for (const match of text.matchAll(part)) {
    const [written, digits = "", ten = "", thousand = ""] = match;
    const last = found.at(-1);
    const factor = small[ten] ?? 1;
    const scale = large[thousand] ?? 1;
    const own = Number(digits.replaceAll(",", "")) * factor;
    const step = 10 ** -(digits.split(".")[1]?.length ?? 0) * factor * scale;
    const between = text.slice(end, match.index);
    // `3만 5000명` is one number, `100만 5명` two.
    const goesOn = last?.isLarge && (between === "" || (between === " " && own * scale >= last.step / 100));
    // 7백 and 10억 go on from 6천; 억 does not go on from 억.
    const isLess = (waiting > 0 ? own : own * scale) < (last?.step ?? 0);
    const before = goesOn && isLess ? last : undefined;
    const isLarge = before !== undefined || ten !== "" || /[가-힣]/.test(thousand);
    const held = before === undefined ? 0 : waiting;
    const value = (before?.value ?? 0) - held + (held + own) * scale;
    waiting = thousand === "" ? held + own : 0;
    if (before !== undefined) found.pop();
    const index = before?.index ?? match.index;
    end = match.index + written.length;
    found.push({ written: text.slice(index, end), index, value, step, isLarge });
  }
  return found;
}

const ones = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"];
const tens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];
const sinoDigits = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
/** The short forms before a noun: `세 가지`. */
const beforeNoun: Readonly<Record<string, string>> = {
  하나: "한",
  둘: "두",
  셋: "세",
  넷: "네",
  스물: "스무",
};

/** A whole number in Korean words: 6000 is `육천`; 12 is `열둘`, `열두 ` and `십이`. */
export function wordsFor(value: number): readonly string[] {
  if (!Number.isInteger(value) || value < 1 || value >= 1e16) return [];
  const sino = value < 10 ? [] : [sinoWord(value)];
  if (value > 99) return sino;
  const ten = tens[Math.floor(value / 10)] ?? "";
  const one = ones[value % 10] ?? "";
  const last = one === "" ? ten : one;
  const short = beforeNoun[last];
  const native = short === undefined ? [] : [`${one === "" ? "" : ten}${short} `];
  return [...sino, `${ten}${one}`, ...native];
}

function sinoWord(value: number): string {
  const groups = [["조", 1e12] as const, ["억", 1e8] as const, ["만", 1e4] as const, ["", 1] as const];
  return groups
    .map(([name, size]) => {
      const count = Math.floor(value / size) % 10_000;
      if (count === 0) return "";
      return name === "만" && count === 1 ? name : `${sinoGroup(count)}${name}`;
    })
    .join("");
}

function sinoGroup(count: number): string {
  return [...String(count).padStart(4, "0")]
    .map((digit, place) => {
      const name = ["천", "백", "십", ""][place] ?? "";
      if (digit === "0") return "";
      return digit === "1" && name !== "" ? name : `${sinoDigits[Number(digit)]}${name}`;
    })
    .join("");
}
