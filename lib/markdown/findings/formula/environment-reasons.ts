import { meant, type Reason } from "./reason.ts";

const environments =
  "matrix pmatrix bmatrix vmatrix Bmatrix array cases aligned align gather gathered split equation".split(
    " ",
  );

/** What stands between `\begin` and `\end`. */
export const environmentReasons: readonly Reason[] = [
  [
    /^No such environment: (.*)$/,
    ([name = ""]) => ({
      reason: `‘\\begin{${name}}’에 모르는 이름이 적혀 있습니다.`,
      mend: meant(name, environments) ?? "‘matrix’, ‘cases’, ‘aligned’ 가운데 알맞은 것을 입력해 주세요.",
    }),
  ],
  [
    /^Expected (?:& or )?\\\\ or \\cr or \\end$/,
    (_, source) => {
      const name = lastOpened(source);
      return {
        reason: `‘\\begin{${name}}’로 연 것이 닫히지 않았습니다.`,
        mend: `끝나는 곳에 ‘\\end{${name}}’를 입력해 주세요.`,
      };
    },
  ],
  [
    /^Mismatch: \\begin\{(.*)\} matched by \\end\{(.*)\}$/,
    ([opened = "", closed = ""]) => ({
      reason: `‘\\begin{${opened}}’로 연 것을 ‘\\end{${closed}}’로 닫았습니다.`,
      mend: `‘\\end{${closed}}’ 대신 ‘\\end{${opened}}’라고 입력해 주세요.`,
    }),
  ],
  [
    /^\{(.*)\} can be used only in display mode\.$/,
    ([name = ""]) => ({
      reason: `‘${name}’은 글 가운데의 수식에 쓸 수 없습니다.`,
      mend: "수식을 ‘$$’만 있는 두 줄 사이로 옮기거나 ‘aligned’로 바꿔 주세요.",
    }),
  ],
  [
    /^(\\\w+) valid only within array environment$/,
    ([name = ""]) => ({
      reason: `‘${name}’ 명령은 표 안에서만 쓸 수 있습니다.`,
      mend: "이 명령을 지우거나, ‘\\begin{array}{c}’와 ‘\\end{array}’ 사이로 옮겨 주세요.",
    }),
  ],
  [
    /^(?:Unknown column alignment|Expected l or c or r)/,
    () => ({
      reason: "표의 열을 어디로 맞출지는 l(왼쪽), c(가운데), r(오른쪽)로만 적습니다.",
      mend: "‘\\begin{array}{cc}’처럼 열마다 한 글자를 입력해 주세요.",
    }),
  ],
  [
    /^\{subarray\}/,
    () => ({
      reason: "‘\\substack’ 안에는 ‘&’를 쓸 수 없습니다.",
      mend: "‘&’를 지우고 줄을 나누려면 ‘\\\\’를 입력해 주세요.",
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
