import { type FormulaRefusal, meant, type Reason } from "./reason.ts";

const commands =
  `alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi varphi chi
  psi omega Gamma Delta Theta Lambda Sigma Phi Psi Omega frac dfrac sqrt sum prod int lim log exp max min argmax infty
  times cdot div pm leq geq neq approx equiv propto partial nabla in notin subset cup cap forall exists to rightarrow
  Rightarrow leftarrow mapsto ldots cdots left right text mathbf mathrm mathbb mathcal operatorname hat bar tilde vec
  overline underline begin end quad`
    .split(/\s+/)
    .map((name) => `\\${name}`);

const definitions: FormulaRefusal = {
  reason: "수식 안에서 새 명령을 정의하는 부분을 읽을 수 없습니다.",
  mend: "‘\\newcommand’나 ‘\\def’를 삭제하고, 기존 명령으로 바꿔 입력해 주세요.",
};

/** Commands that are not known, or do not get what they need. */
export const commandReasons: readonly Reason[] = [
  [
    /^Undefined control sequence: (.*)$/,
    ([name = ""]) => ({
      reason: `알 수 없는 명령입니다: ‘${name}’`,
      mend:
        meant(name, commands) ?? "명령의 철자를 확인해 주세요. 글자로 쓴 것이면 ‘\\text{…}’ 안에 입력합니다.",
    }),
  ],
  [
    /^Can't use function '(.*)' in (text|math) mode$/,
    ([name = "", mode = ""]) => ({
      reason: `‘${name}’ 명령은 ${mode === "text" ? "‘\\text{…}’ 안에서" : "수식 안에서"} 쓸 수 없습니다.`,
      mend: mode === "text" ? "이 명령을 ‘\\text{…}’ 밖으로 옮겨 주세요." : "이 명령을 삭제해 주세요.",
    }),
  ],
  [
    /^Invalid color: '(.*)'$/,
    ([colour = ""]) => ({
      reason: `알 수 없는 색입니다: ‘${colour}’`,
      mend: "‘red’나 ‘#d00000’처럼 입력해 주세요.",
    }),
  ],
  [
    /^Invalid (?:size|unit): '(.*?)'/,
    ([size = ""]) => ({
      reason: `읽을 수 없는 길이입니다: ‘${size === "EOF" ? "" : size}’`,
      mend: "‘1em’, ‘2pt’처럼 숫자와 단위를 함께 입력해 주세요.",
    }),
  ],
  [
    /^Invalid delimiter '(.*)' after '(.*)'$/,
    ([found = "", name = ""]) => ({
      reason: `‘${name}’ 뒤에는 괄호가 와야 하는데 ‘${found}’ 부분이 있습니다.`,
      mend: `‘${name}(’처럼 바로 뒤에 괄호를 입력해 주세요.`,
    }),
  ],
  [
    /^Limit controls/,
    () => ({
      reason: "‘\\limits’와 ‘\\nolimits’는 ‘\\sum’ 같은 연산 기호 바로 뒤에만 올 수 있습니다.",
      mend: "‘\\sum\\limits_{i=1}’처럼 연산 기호 뒤로 옮기거나 삭제해 주세요.",
    }),
  ],
  [
    /^only one infix operator per group$/,
    () => ({
      reason: "‘\\over’ 같은 명령은 한 묶음에 하나만 쓸 수 있습니다.",
      mend: "‘\\frac{a}{b}’로 바꾸거나 ‘{a \\over b}’처럼 중괄호로 나누어 주세요.",
    }),
  ],
  [
    /^(?:Multiple \\tag|\\tag works only)/,
    () => ({
      reason: "수식의 번호(\\tag)는 별도 줄의 수식에 하나만 쓸 수 있습니다.",
      mend: "‘\\tag{…}’를 하나만 남겨 주세요.",
    }),
  ],
  [
    /^\\verb/,
    () => ({ reason: "‘\\verb’가 끝나지 않았습니다.", mend: "글자는 ‘\\text{…}’ 안에 입력해 주세요." }),
  ],
  [
    /^(?:\\@?char|Invalid base-)/,
    () => ({
      reason: "‘\\char’ 뒤의 번호를 읽을 수 없습니다.",
      mend: "‘\\char’ 대신 그 글자를 그대로 입력해 주세요.",
    }),
  ],
  [
    /CD arrow|after @$/,
    () => ({
      reason: "CD 도식의 화살표를 읽을 수 없습니다.",
      mend: "화살표를 ‘@>>>’, ‘@VVV’처럼 입력해 주세요.",
    }),
  ],
  [
    /^Too many expansions/,
    () => ({ reason: "명령이 자기 자신을 끝없이 호출합니다.", mend: definitions.mend }),
  ],
  [
    /macro|control sequence|command .* yet exist|attempting to redefine|argument number|number of arguments|\\arraystretch|placeholder/i,
    () => definitions,
  ],
];
