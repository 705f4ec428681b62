import type { VFileMessage } from "vfile-message";
import type { Diagnostic } from "../content/diagnostic.ts";
import type { BodySource } from "./rendered-body.ts";

interface Wording {
  readonly message: string;
  readonly mend: string;
}

const angle = "꺾쇠를 글자로 쓰려면 ‘\\<’처럼 앞에 역빗금을 붙이거나 백틱(`)으로 감싸 주세요.";
const brace = "중괄호를 글자로 쓰려면 ‘\\{’처럼 앞에 역빗금을 붙이거나 백틱(`)으로 감싸 주세요.";

/** What MDX's parser finds wrong, by its rule ids; its reasons are English sentences for programmers. */
const wordings: Readonly<Record<string, Wording>> = {
  acorn: { message: "중괄호 안의 글을 읽을 수 없습니다.", mend: brace },
  "end-tag-mismatch": {
    message: "열린 태그와 닫는 태그가 서로 맞지 않습니다.",
    mend: `여는 태그마다 같은 이름의 닫는 태그를 그 뒤에 두세요. ${angle}`,
  },
  "unexpected-character": { message: "꺾쇠나 중괄호 안에 올 수 없는 글자가 있습니다.", mend: angle },
  "unexpected-closing-slash": {
    message: "여는 태그 없이 닫는 태그가 나왔습니다.",
    mend: `그 태그를 지우거나 여는 태그를 앞에 두세요. ${angle}`,
  },
  "unexpected-eof": {
    message: "꺾쇠나 중괄호가 끝까지 닫히지 않았습니다.",
    mend: `닫는 ‘>’나 ‘}’를 넣어 주세요. ${angle}`,
  },
  "unexpected-lazy": {
    message: "인용문이나 목록 안에서 꺾쇠나 중괄호가 닫히기 전에 줄이 바뀌었습니다.",
    mend: "이어지는 줄도 앞줄과 같은 표시(‘>’나 들여쓰기)로 시작해 주세요.",
  },
};

const comment: Wording = {
  message: "이 형식의 기사에는 HTML 주석 ‘<!-- … -->’을 쓸 수 없습니다.",
  mend: "주석은 ‘{/* … */}’ 꼴로 적어 주세요.",
};

const unknown: Wording = {
  message: "본문을 읽다가 문제가 생겼습니다.",
  mend: "최근에 고친 곳의 꺾쇠와 중괄호, 너무 깊이 겹친 목록이나 인용문을 확인해 주세요.",
};

/** Why a body could not be compiled, at its place if it is known. */
export function toSyntaxDiagnostic(error: unknown, article: BodySource): Diagnostic {
  const known = isMessage(error) ? error : undefined;
  const wording = known === undefined ? unknown : wordingOf(known);
  // The parser places a missing end tag where it was expected, and names the place of the tag in its reason.
  const opened = /closing tag for `.*?` \((\d+):(\d+)/.exec(known?.reason ?? "");
  return {
    severity: "error",
    rule: known === undefined ? "body/failed" : "mdx/syntax",
    file: article.file,
    line: article.bodyLine + Number(opened?.[1] ?? known?.line ?? 1) - 1,
    column: Number(opened?.[2] ?? known?.column ?? 1),
    message: `${wording.message}${detailOf(error)}`,
    mend: wording.mend,
  };
}

/** By its shape: in a built site the compiler is an external package, with a class of its own for its messages. */
function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && "reason" in error && "ruleId" in error;
}

function wordingOf(error: VFileMessage): Wording {
  if (error.reason.includes("create a comment in MDX")) return comment;
  return wordings[error.ruleId ?? ""] ?? unknown;
}

/** The character or tag that the parser stumbled over; for anything else its own words. */
function detailOf(error: unknown): string {
  const reason = isMessage(error) ? error.reason : String(error);
  const found = /(?:character|tag(?: for)?|slash) `(.+?)`(?=[\s,(]|$)/.exec(reason)?.[1];
  if (found !== undefined) return ` 걸린 곳: ‘${found}’`;
  return ` (${reason.replace(/\s+/g, " ").slice(0, 200)})`;
}
