import type { Reason } from "./reason.ts";

/** Brackets without a partner, marks where they cannot stand, scripts of scripts. */
export const bracketReasons: readonly Reason[] = [
  [
    /^Expected '\\right', got 'EOF'$/,
    () => ({
      reason: "수식이 끝났는데 ‘\\right’ 명령이 없습니다.",
      mend: "알맞은 위치에 ‘\\right)’처럼 ‘\\right’와 괄호를 입력해 주세요.",
    }),
  ],
  [
    /^(?:Expected|Unexpected end of input in a macro argument, expected) '([^']*)'(?:, got 'EOF')?$/,
    ([end = ""]) => ({
      reason: `수식이 끝날 때까지 ‘${end}’ 표시가 없습니다.`,
      mend: `여는 표시마다 닫는 ‘${end}’ 표시가 있는지, ‘\\frac{1}{2}’처럼 명령 뒤에 값이 다 있는지 확인해 주세요.`,
    }),
  ],
  [
    /^(?:Expected 'EOF', got '(})'|Extra (}))$/,
    () => ({
      reason: "짝이 되는 ‘{’ 없이 ‘}’가 나왔습니다.",
      mend: "불필요한 ‘}’를 삭제해 주세요. 글자로 쓰려면 ‘\\}’라고 입력합니다.",
    }),
  ],
  [
    /^Expected 'EOF', got '\\end'$/,
    () => ({
      reason: "짝이 되는 ‘\\begin’ 없이 ‘\\end’가 나왔습니다.",
      mend: "앞에 같은 이름의 ‘\\begin{…}’을 넣거나 이 ‘\\end{…}’를 삭제해 주세요.",
    }),
  ],
  [
    /^(?:Expected 'EOF', got|Mismatched) '?\\(?:right|middle)'?$|^\\middle without/,
    () => ({
      reason: "짝이 되는 ‘\\left’ 없이 ‘\\right’나 ‘\\middle’이 나왔습니다.",
      mend: "앞에 ‘\\left(’처럼 여는 명령을 넣거나, 괄호만 입력해 주세요.",
    }),
  ],
  [
    /^Expected '.*', got '&'$|^Too many tab characters/,
    () => ({
      reason: "이 위치에는 ‘&’ 기호를 쓸 수 없습니다.",
      mend: "글자로 쓰려면 ‘\\&’라고 입력하고, 줄을 맞추려면 수식을 ‘\\begin{aligned}’와 ‘\\end{aligned}’로 감싸 주세요.",
    }),
  ],
  [
    /^Expected '.*', got '([#$_^])'$/,
    ([mark = ""]) => ({
      reason: `이 위치에는 ‘${mark}’ 기호를 쓸 수 없습니다.`,
      mend: `글자로 쓰려면 ‘\\${mark}’라고 입력해 주세요.`,
    }),
  ],
  [
    /^Expected 'EOF', got '(.*)'$/,
    ([found = ""]) => ({
      reason: `이 위치에 쓸 수 없는 내용이 있습니다: ‘${found}’`,
      mend: `‘${found}’ 부분을 삭제하거나 앞뒤의 괄호를 확인해 주세요.`,
    }),
  ],
  [
    /^Expected '(.*)', got '(.*)'$/,
    ([wanted = "", found = ""]) => ({
      reason: `‘${wanted}’ 표시가 있어야 할 위치에 ‘${found}’ 부분이 있습니다.`,
      mend: `‘${found}’ 앞에 ‘${wanted}’ 표시를 넣어 주세요.`,
    }),
  ],
  [
    /^Double superscript$/,
    () => ({
      reason: "위 첨자(^)를 두 번 썼습니다.",
      mend: "‘x^{2^3}’처럼 뒤의 첨자를 중괄호로 묶어 주세요.",
    }),
  ],
  [
    /^Double subscript$/,
    () => ({
      reason: "아래 첨자(_)를 두 번 썼습니다.",
      mend: "‘x_{1,2}’처럼 중괄호 하나로 묶어 주세요.",
    }),
  ],
  [
    /^Expected group after '(.*)'$/,
    ([mark = ""]) => ({
      reason: `‘${mark}’ 뒤에 내용이 없습니다.`,
      mend: `‘${mark}’ 뒤에 글자 하나나 중괄호로 묶은 내용을 입력해 주세요. 예: x${mark}{10}`,
    }),
  ],
  [
    /^(?:Expected group as .*'(.*)'|Got function '(.*)' with no arguments.*)$/,
    ([first = "", second = ""]) => ({
      reason: `‘${first || second}’ 명령 뒤에 내용이 없습니다.`,
      mend: "‘\\frac{1}{2}’처럼 명령에 필요한 값을 중괄호로 묶어 바로 뒤에 입력해 주세요.",
    }),
  ],
];
