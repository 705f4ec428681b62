import { expect, test } from "vitest";
import { typesetFormula } from "../../text/typeset-formula.ts";

function explain(formula: string): string {
  const typeset = typesetFormula(formula, "inline");
  return typeset.kind === "refused" ? `${typeset.reason} → ${typeset.mend}` : "조판됨";
}

test.each([
  [
    "\\없는{1}",
    "알 수 없는 명령입니다: ‘\\없’ → 명령의 철자를 확인해 주세요. 글자로 쓴 것이면 ‘\\text{…}’ 안에 입력합니다.",
  ],
  ["\\aplha", "알 수 없는 명령입니다: ‘\\aplha’ → ‘\\alpha’ 이름을 쓰려던 것인지 확인해 주세요."],
  [
    "\\frac{1}{",
    "수식이 끝날 때까지 ‘}’ 표시가 없습니다. → 여는 표시마다 닫는 ‘}’ 표시가 있는지, ‘\\frac{1}{2}’처럼 명령 뒤에 값이 다 있는지 확인해 주세요.",
  ],
  [
    "\\left( a",
    "수식이 끝났는데 ‘\\right’ 명령이 없습니다. → 알맞은 위치에 ‘\\right)’처럼 ‘\\right’와 괄호를 입력해 주세요.",
  ],
  [
    "\\frac{a}{b}}",
    "짝이 되는 ‘{’ 없이 ‘}’가 나왔습니다. → 불필요한 ‘}’를 삭제해 주세요. 글자로 쓰려면 ‘\\}’라고 입력합니다.",
  ],
  [
    "a & b",
    "이 위치에는 ‘&’ 기호를 쓸 수 없습니다. → 글자로 쓰려면 ‘\\&’라고 입력하고, 줄을 맞추려면 수식을 ‘\\begin{aligned}’와 ‘\\end{aligned}’로 감싸 주세요.",
  ],
  ["5 # 6", "이 위치에는 ‘#’ 기호를 쓸 수 없습니다. → 글자로 쓰려면 ‘\\#’라고 입력해 주세요."],
  [
    "\\end{matrix}",
    "짝이 되는 ‘\\begin’ 없이 ‘\\end’가 나왔습니다. → 앞에 같은 이름의 ‘\\begin{…}’을 넣거나 이 ‘\\end{…}’를 삭제해 주세요.",
  ],
  ["x^2^3", "위 첨자(^)를 두 번 썼습니다. → ‘x^{2^3}’처럼 뒤의 첨자를 중괄호로 묶어 주세요."],
  ["x_1_2", "아래 첨자(_)를 두 번 썼습니다. → ‘x_{1,2}’처럼 중괄호 하나로 묶어 주세요."],
  ["x^", "‘^’ 뒤에 내용이 없습니다. → ‘^’ 뒤에 글자 하나나 중괄호로 묶은 내용을 입력해 주세요. 예: x^{10}"],
  [
    "\\begin{matrx}a\\end{matrx}",
    "‘\\begin{matrx}’에 알 수 없는 환경 이름이 있습니다. → ‘matrix’ 이름을 쓰려던 것인지 확인해 주세요.",
  ],
  [
    "\\begin{matrix}a",
    "‘\\begin{matrix}’ 명령으로 연 부분을 닫지 않았습니다. → 끝나는 곳에 ‘\\end{matrix}’ 명령을 입력해 주세요.",
  ],
  [
    "\\begin{matrix}a\\end{pmatrix}",
    "‘\\begin{matrix}’ 명령으로 연 부분을 ‘\\end{pmatrix}’ 명령으로 닫았습니다. → ‘\\end{pmatrix}’ 대신 ‘\\end{matrix}’라고 입력해 주세요.",
  ],
  ["\\color{없음}{x}", "알 수 없는 색입니다: ‘없음’ → ‘red’나 ‘#d00000’처럼 입력해 주세요."],
  ["\\hspace{1}", "읽을 수 없는 길이입니다: ‘1’ → ‘1em’, ‘2pt’처럼 숫자와 단위를 함께 입력해 주세요."],
  [
    "\\href{a}{b}",
    "‘\\href’ 명령은 쓸 수 없습니다. → 이 명령을 삭제해 주세요. 링크와 이미지는 수식 밖에 입력합니다.",
  ],
  [
    "\\big x",
    "‘\\big’ 뒤에는 괄호가 와야 하는데 ‘x’ 부분이 있습니다. → ‘\\big(’처럼 바로 뒤에 괄호를 입력해 주세요.",
  ],
])("what KaTeX refuses in %j is said in Korean, with what to write", (formula, expected) => {
  expect(explain(formula)).toBe(expected);
});

test.each([
  "\\hline",
  "\\limits x",
  "a \\over b \\over c",
  "\\rule{1xx}{2}",
  "\\tag{1}\\tag{2}x",
  "\\middle| a",
  "\\begin{array}{xx}a\\end{array}",
  "\\verb|a",
  "\\char",
  "\\kern",
  "\\begin{CD} A @Z B \\end{CD}",
  "\\let",
  "\\def x",
  "\\substack{a & b}",
  "\\def\\arraystretch{x}\\begin{array}{c}a\\end{array}",
  "a\\above x",
  "\\mathchoice{a}{b}",
  "\\left x y \\right.",
  "\\text{\\frac12}",
  "x^\\frac",
  "\\frac\\frac12",
  "\\text{$a}$",
  "\\right) a",
  "\\def\\a{\\a\\a}\\a",
  "\\ce{A}}",
  "\\begin{}",
  "\\@char{x}",
  "\\begin{matrix}\\begin{pmatrix}\\end{matrix}",
])("nothing that KaTeX refuses is said in its English: %s", (formula) => {
  const explained = explain(formula);
  const words = explained.replace(/‘[^’]*’/g, "");
  expect(words).not.toMatch(/[A-Za-z]{2,} [A-Za-z]{2,}/);
  expect(explained).not.toBe("조판됨");
});
