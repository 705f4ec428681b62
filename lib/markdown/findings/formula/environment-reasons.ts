import { meant, type Reason } from "./reason.ts";

const environments =
  "matrix pmatrix bmatrix vmatrix Bmatrix array cases aligned align gather gathered split equation".split(
    " ",
  );

/** Errors between `\begin` and `\end`. */
export const environmentReasons: readonly Reason[] = [
  [
    /^No such environment: (.*)$/,
    ([name = ""]) => ({
      reason: `‘\\begin{${name}}’에 알 수 없는 환경 이름이 있습니다.`,
      mend: meant(name, environments) ?? "‘matrix’, ‘cases’, ‘aligned’ 중 알맞은 이름을 입력해 주세요.",
    }),
  ],
  [
    /^Expected (?:& or )?\\\\ or \\cr or \\end$/,
    (_, source) => {
      const name = lastOpened(source);
      return {
        reason: `‘\\begin{${name}}’ 명령으로 연 부분을 닫지 않았습니다.`,
        mend: `끝나는 곳에 ‘\\end{${name}}’ 명령을 입력해 주세요.`,
      };
    },
  ],
  [
    /^Mismatch: \\begin\{(.*)\} matched by \\end\{(.*)\}$/,
    ([opened = "", closed = ""]) => ({
      reason: `‘\\begin{${opened}}’ 명령으로 연 부분을 ‘\\end{${closed}}’ 명령으로 닫았습니다.`,
      mend: `‘\\end{${closed}}’ 대신 ‘\\end{${opened}}’라고 입력해 주세요.`,
    }),
  ],
  [
    /^(\\\w+) valid only within array environment$/,
    ([name = ""]) => ({
      reason: `‘${name}’ 명령은 표 안에서만 쓸 수 있습니다.`,
      mend: "이 명령을 삭제하거나, ‘\\begin{array}{c}’와 ‘\\end{array}’ 사이로 옮겨 주세요.",
    }),
  ],
  [
    /^(?:Unknown column alignment|Expected l or c or r)/,
    () => ({
      reason: "표의 열 정렬에는 l(왼쪽), c(가운데), r(오른쪽)만 쓸 수 있습니다.",
      mend: "‘\\begin{array}{cc}’처럼 열마다 한 글자를 입력해 주세요.",
    }),
  ],
  [
    /^\{subarray\}/,
    () => ({
      reason: "‘\\substack’ 안에는 ‘&’를 쓸 수 없습니다.",
      mend: "‘&’를 삭제하고 줄을 나누려면 ‘\\\\’를 입력해 주세요.",
    }),
  ],
];

/** The environment that was opened last and not closed. */
function lastOpened(source: string): string {
  const open: string[] = [];
  for (const [, kind, name = ""] of source.matchAll(/\\(begin|end)\{([^}]*)\}/g)) {
    if (kind === "begin") open.push(name);
    else open.pop();
  }
  return open.at(-1) ?? "…";
}
