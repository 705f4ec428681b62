import { printable } from "../content/findings/printable.ts";
import type { AddressList } from "./read-addresses.ts";
import { type FailureCause, failureCauses, type Verdict } from "./verify-address.ts";

type Failure = Extract<Verdict, { readonly status: "bad" }>;

/** What `redirects --verify` found, for machines as JSON; `formatVerifyReport` writes it for people. */
export interface VerifyReport {
  readonly base: string;
  readonly format: AddressList["format"];
  readonly asked: number;
  readonly good: number;
  /** Lines of the list that hold no address to ask for. */
  readonly ignored: number;
  readonly seconds: number;
  /** Each cause that was met, with how often. */
  readonly causes: Readonly<Partial<Record<FailureCause, number>>>;
  readonly failures: readonly Omit<Failure, "status">[];
}

const causeTexts: Readonly<Record<FailureCause, string>> = {
  "not found": "페이지가 없음(404)",
  "target missing": "이동한 곳에 페이지가 없음",
  "two hops": "두 번 이상 이동",
  loop: "리디렉션 순환",
  "temporary redirect": "임시 이동(영구 이동이 아님)",
  "other host": "다른 사이트로 이동",
  "server error": "서버 오류",
  "no answer": "응답 없음",
  "other status": "기타 상태 코드",
};

const examplesEach = 10;

export function buildVerifyReport(
  verdicts: readonly Verdict[],
  { format, ignored }: Pick<AddressList, "format" | "ignored">,
  { base, seconds }: Pick<VerifyReport, "base" | "seconds">,
): VerifyReport {
  const failures = verdicts.filter((verdict) => verdict.status === "bad");
  const causes = failureCauses
    .map((cause) => [cause, failures.filter((failure) => failure.cause === cause).length] as const)
    .filter(([, count]) => count > 0);
  return {
    base,
    format,
    asked: verdicts.length,
    good: verdicts.length - failures.length,
    ignored,
    seconds,
    causes: Object.fromEntries(causes),
    failures: failures.map(({ path, cause, seen }) => ({ path, cause, seen })),
  };
}

/** The failures by cause, the commonest mistakes of a move first, each with a few examples. */
export function formatVerifyReport(report: VerifyReport): string {
  const { asked, good, ignored, seconds, base, causes, failures } = report;
  const blocks = failureCauses.flatMap((cause) => {
    const count = causes[cause];
    return count === undefined ? [] : [`${causeTexts[cause]}: ${count}개`, ...examples(cause, failures), ""];
  });
  const skipped =
    ignored > 0 ? ` 주소가 아니거나 이전 서버에도 없던 ${ignored}줄은 확인하지 않았습니다.` : "";
  return [
    ...blocks,
    `${base}에 주소 ${asked}개를 ${seconds.toFixed(1)}초 동안 확인했습니다.${skipped}`,
    `${good}개는 한 번 이하의 영구 이동으로 페이지가 열리고, ${asked - good}개는 열리지 않습니다.`,
  ].join("\n");
}

function examples(cause: FailureCause, failures: VerifyReport["failures"]): string[] {
  const all = failures.filter((failure) => failure.cause === cause);
  const rows = all
    .slice(0, examplesEach)
    .map(({ path, seen }) => `  ${printable(readable(path))}\t${printable(readable(seen))}`);
  return all.length > examplesEach ? [...rows, `  … 외 ${all.length - examplesEach}개`] : rows;
}

/** Hangul as Hangul; what does not decode stays as it was asked. */
function readable(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
