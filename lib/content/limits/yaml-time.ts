import { visible } from "../findings/visible.ts";
import {
  type FrontMatter,
  parseFrontMatter,
  refusedFrontMatter,
  splitFrontMatter,
} from "../front-matter/parse.ts";
import type { SourceFile } from "../source/source-file.ts";
import { findRepetition } from "./repetition.ts";
import { TookTooLong, withinFairTime } from "./time-limit.ts";

/** Setting a limit takes time, and shorter front matter cannot be costly; most is shorter. */
const unlimitedSize = 1_000;

/** Wall-clock; usual front matter takes about one. */
const milliseconds = 1_500;

/**
 * Parses and validates front matter within a time limit, since parts of the YAML parser and of the findings are
 * quadratic in the number of errors. Front matter that takes too long is refused as a whole.
 */
export function withinYamlTime<Result>(
  { file, text }: SourceFile,
  work: (frontMatter: FrontMatter) => Result,
): Result {
  const parse = () => work(parseFrontMatter(file, text));
  const split = splitFrontMatter(text);
  if (split.yaml === undefined || split.yaml.length < unlimitedSize) return parse();
  try {
    return withinFairTime(milliseconds, parse);
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return work(refusedFrontMatter(file, split, slowness(split.yaml)));
  }
}

function slowness(yaml: string) {
  const repetition = findRepetition(yaml);
  return {
    rule: "front-matter/too-costly" as const,
    line: yaml.slice(0, repetition?.offset ?? 0).split("\n").length,
    column: 1,
    message:
      repetition === undefined
        ? "기사 정보를 읽는 데 시간이 너무 오래 걸려 중단했습니다."
        : `기사 정보를 읽는 데 시간이 너무 오래 걸려 중단했습니다. 이 줄부터 ‘${visible(repetition.unit)}’ 표시가 ${repetition.times}번 반복됩니다.`,
    mend: "잘못 반복된 곳을 삭제하고, 긴 내용은 본문으로 옮겨 주세요.",
  };
}
