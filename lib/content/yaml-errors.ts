import type { ErrorCode, YAMLError } from "yaml";

interface Description {
  readonly message: string;
  readonly mend: string;
}

const quoteIt: Description = {
  message: "값에 YAML이 다르게 읽는 글자(쌍점 ‘:’, ‘#’, ‘[’, ‘{’, 따옴표 등)가 있습니다.",
  mend: '값 전체를 큰따옴표로 감싸 주세요. 예: title: "오픈AI: 새 모델"',
};

const unclosedQuote: Description = {
  message: "따옴표가 열리고 닫히지 않았습니다.",
  mend: '값의 끝에 같은 따옴표를 하나 더 써 주세요. 값 안의 큰따옴표는 \\" 로 씁니다.',
};

const unclosedList: Description = {
  message: "‘[’나 ‘{’로 연 목록이 닫히지 않았거나, 닫는 괄호 앞의 줄이 들여 쓰이지 않았습니다.",
  mend: "목록의 끝에 ‘]’(또는 ‘}’)를 써 주세요. 예: tags: [모델, 정책]",
};

const descriptions: Partial<Record<ErrorCode, Description>> = {
  TAB_AS_INDENT: {
    message: "줄 앞에 탭이 있습니다. 머리말의 들여쓰기는 빈칸이어야 합니다.",
    mend: "탭을 지우고 빈칸 두 개로 바꿔 주세요.",
  },
  BAD_INDENT: {
    message: "들여쓰기가 위아래 줄과 맞지 않습니다.",
    mend: "같은 층의 줄은 같은 수의 빈칸으로 시작하게 해 주세요.",
  },
  BAD_SCALAR_START: quoteIt,
  BLOCK_AS_IMPLICIT_KEY: quoteIt,
  MULTILINE_IMPLICIT_KEY: {
    message: "‘이름: 값’ 모양이 아닌 줄이 있습니다.",
    mend: "이름 뒤에 쌍점과 빈칸을 넣거나, 여러 줄의 값은 따옴표로 감싸 주세요.",
  },
  UNEXPECTED_TOKEN: quoteIt,
  BAD_ALIAS: {
    message: "‘*’로 시작하는 값은 YAML에서 다른 뜻입니다.",
    mend: "값 전체를 큰따옴표로 감싸 주세요.",
  },
  BAD_DQ_ESCAPE: {
    message: "큰따옴표 안의 역빗금(\\) 뒤에 알 수 없는 글자가 있습니다.",
    mend: "역빗금을 두 번(\\\\) 쓰거나 작은따옴표로 감싸 주세요.",
  },
};

/** Says in an editor's words what the YAML parser found. */
export function describeYamlError(
  error: YAMLError,
): Description & { readonly kind: "unclosed-quote" | "other" } {
  if (/closing ['"]?quote|Missing closing ['"]/.test(error.message))
    return { kind: "unclosed-quote", ...unclosedQuote };
  if (/flow (sequence|map)|flow collection/i.test(error.message)) return { kind: "other", ...unclosedList };
  const known = error.code === "MISSING_CHAR" ? quoteIt : descriptions[error.code];
  return {
    kind: "other",
    ...(known ?? {
      message: `머리말을 읽을 수 없습니다. (YAML: ${error.message})`,
      mend: "이 줄의 따옴표, 쌍점, 들여쓰기를 살펴봐 주세요.",
    }),
  };
}
