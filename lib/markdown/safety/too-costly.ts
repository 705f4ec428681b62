import type { Explanation } from "../../content/findings/diagnostic.ts";
import { visible } from "../../content/findings/visible.ts";
import { findRepetition } from "../../content/limits/repetition.ts";

/** Thrown before parsing a body that would take too long. */
export class TooManyMarks extends RangeError {
  override readonly name = "TooManyMarks";
  readonly what: string;
  readonly count: string;
  readonly most: number;
  readonly offset: number;

  /** @param what with its particle, as a sentence begins; `count` is how that sentence ends */
  constructor(what: string, count: string, most: number, offset: number) {
    super();
    this.what = what;
    this.count = count;
    this.most = most;
    this.offset = offset;
  }
}

export function explainTooManyMarks({ what, count, most, offset }: TooManyMarks): Explanation {
  return {
    offset,
    message: `${what} ${count}. ${most}개까지만 읽을 수 있습니다.`,
    mend: "같은 기호가 잘못 반복된 곳을 삭제하거나, 빈 줄을 넣어 나누거나, 여러 기사로 나눠 주세요.",
  };
}

/** Explains why a body took too long: by what it repeats, else by its longest paragraph. */
export function explainSlowness(body: string): Explanation {
  const repetition = findRepetition(body);
  const isMost = repetition !== undefined && repetition.times * repetition.unit.length > body.length / 10;
  const offset = isMost ? repetition.offset : longestBlock(body);
  return {
    offset,
    message: isMost
      ? `본문을 읽는 데 시간이 너무 오래 걸려 중단했습니다. 이 위치부터 ‘${visible(repetition.unit)}’ 표시가 ${repetition.times}번 반복됩니다.`
      : "본문을 읽는 데 시간이 너무 오래 걸려 중단했습니다. 이 위치에 본문에서 가장 긴 문단이 있습니다.",
    mend: "잘못 반복된 기호를 삭제하거나, 긴 문단을 빈 줄로 나누거나, 여러 기사로 나눠 주세요.",
  };
}

/** Where the longest stretch without a blank line begins. */
function longestBlock(body: string): number {
  let longest = { offset: 0, length: 0 };
  let offset = 0;
  for (const block of body.split(/(?<=\n)(?=[ \t]*\n)/)) {
    if (block.length > longest.length)
      longest = { offset: offset + block.search(/\S|$/), length: block.length };
    offset += block.length;
  }
  return longest.offset;
}
