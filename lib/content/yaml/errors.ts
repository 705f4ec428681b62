import { type Document, visit, type YAMLError } from "yaml";
import type { Explanation } from "../findings/diagnostic.ts";
import { instead } from "../findings/suggest.ts";
import { type KeyLine, lineAt, splitKeyLine, withQuotedValue } from "./lines.ts";

/** What is wrong with YAML. */
export interface YamlFinding extends Omit<Explanation, "fix"> {
  /** What its line says instead, without the indentation, where that is certain. */
  readonly mended?: string;
}

/** Says in an editor's words what the YAML parser found, with the mended line where one line is enough. */
export function describeYamlError(error: YAMLError, yaml: string, document: Document): YamlFinding {
  const offset = error.pos[0];
  const { line } = lineAt(yaml, offset);
  if (/closing ['"]?quote|Missing closing ['"]/.test(error.message)) {
    return unclosedQuote(yaml, openingQuote(document, offset));
  }
  if (/flow (sequence|map)|flow collection/i.test(error.message)) return brokenList(yaml, offset);
  switch (error.code) {
    case "TAB_AS_INDENT":
      return {
        offset,
        message: "줄 앞에 탭 문자(Tab 키로 입력한 공백)가 있습니다.",
        mend: `탭을 삭제하고 ‘${line.trim()}’부터 시작해 주세요. 들여쓰기가 필요한 줄이면 탭 대신 공백 두 개를 넣습니다.`,
      };
    case "BAD_INDENT":
      return {
        offset,
        message: `‘${line.trim()}’ 줄의 들여쓰기가 위아래 줄과 맞지 않습니다.`,
        mend: "위의 줄과 같은 개수의 공백으로 시작해 주세요.",
      };
    case "BAD_DQ_ESCAPE":
      return backslash(splitKeyLine(line), offset);
    default:
      return badValue(line, offset);
  }
}

/** A line that is no `name: value`; undefined for one that is. */
export function describeKeyLine(line: string, offset: number): YamlFinding | undefined {
  const written = line.trim();
  const [, name, colon, rest = ""] = /^([\w-]+)([:：])(.*)$/.exec(written) ?? [];
  if (colon === "：") {
    return {
      offset,
      message: `‘${written}’ 줄의 콜론이 전각 글자(：)입니다.`,
      mend: `일반 콜론(:)으로, ${instead(`${name}: ${rest.trim()}`)}`,
      mended: `${name}: ${rest.trim()}`,
    };
  }
  if (colon === ":" && /^\S/.test(rest)) {
    return {
      offset,
      message: `‘${written}’ 줄의 콜론 뒤에 공백이 없습니다.`,
      mend: instead(`${name}: ${rest}`),
      mended: `${name}: ${rest}`,
    };
  }
  if (/[:：]/.test(written)) return undefined;
  const [, key, value] = /^([a-z_]+)\s+(\S.*)$/.exec(written) ?? [];
  return {
    offset,
    message: `‘${written}’ 줄에 콜론(:)이 없습니다.`,
    mend:
      key === undefined
        ? "앞줄에서 이어지는 값이면 두 줄을 한 줄로 합치고, 아니면 이 줄을 삭제해 주세요."
        : instead(`${key}: ${value}`),
    ...(key === undefined ? {} : { mended: `${key}: ${value}` }),
  };
}

/** Where the quote begins that is still open at `end`: the parser only knows where it missed the closing one. */
function openingQuote(document: Document, end: number): number {
  let offset = end;
  visit(document, {
    Scalar(_key, { type, range }) {
      if ((type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") && range && range[0] < end) offset = range[0];
    },
  });
  return offset;
}

function unclosedQuote(yaml: string, offset: number): YamlFinding {
  const { line } = lineAt(yaml, offset);
  const mark = yaml[offset] ?? '"';
  const isOnlyOne = line.split(mark).length === 2;
  const keyLine = splitKeyLine(line);
  const mended = isOnlyOne || keyLine === undefined ? `${line.trim()}${mark}` : withQuotedValue(keyLine);
  return {
    offset,
    mended,
    message: `따옴표(${mark})를 열고 닫지 않았습니다.`,
    mend:
      isOnlyOne || keyLine === undefined
        ? `값의 끝에 같은 따옴표를 넣어, ${instead(mended)}`
        : `값 전체를 따옴표로 감싸, ${instead(mended)}`,
  };
}

function brokenList(yaml: string, offset: number): YamlFinding {
  const { start: until } = lineAt(yaml, offset);
  const begin = Math.max(
    yaml.lastIndexOf("[", Math.max(offset, until)),
    yaml.lastIndexOf("{", Math.max(offset, until)),
  );
  const { line } = lineAt(yaml, Math.max(0, begin));
  const [open, close] = yaml[begin] === "{" ? ["{", "}"] : ["[", "]"];
  if (line.split(open).length <= line.split(close).length) {
    return {
      offset: begin,
      message: "괄호 안의 값에 콜론이나 괄호가 있어 읽을 수 없습니다.",
      mend: '그 값만 큰따옴표로 감싸 주세요. 예: image: { src: /images/a.png, alt: "오픈AI: 새 모델" }',
    };
  }
  return {
    offset: begin,
    message: `‘${open}’ 괄호로 연 목록을 닫지 않았습니다.`,
    mend: line.trimEnd().endsWith(",")
      ? `목록의 끝에 ‘${close}’ 괄호를 입력해 주세요. 여러 줄에 걸친 목록은 둘째 줄부터 공백으로 시작합니다.`
      : `목록의 끝에 ‘${close}’ 괄호를 넣어, ${instead(`${line.trim()}${close}`)}`,
    ...(line.trimEnd().endsWith(",") ? {} : { mended: `${line.trim()}${close}` }),
  };
}

function backslash(line: KeyLine | undefined, offset: number): YamlFinding {
  return {
    offset,
    message: "큰따옴표 안에 역슬래시(\\)가 있어 읽을 수 없습니다.",
    mend: line === undefined ? "역슬래시를 두 번(\\\\) 입력해 주세요." : instead(withQuotedValue(line)),
    ...(line === undefined ? {} : { mended: withQuotedValue(line) }),
  };
}

function badValue(line: string, offset: number): YamlFinding {
  const keyLine = splitKeyLine(line);
  if (keyLine === undefined) {
    return (
      describeKeyLine(line, offset) ?? {
        offset,
        message: `‘${line.trim()}’ 줄을 읽을 수 없습니다.`,
        mend: "이 줄의 따옴표, 콜론, 들여쓰기를 확인해 주세요. 줄의 형식은 ‘이름: 값’입니다.",
      }
    );
  }
  if (
    keyLine.value.startsWith("[") &&
    /^(?:tags?|categor(?:y|ies)|authors?|redirect_from)$/.test(keyLine.name)
  ) {
    return {
      offset,
      message: `‘${keyLine.name}’ 목록 뒤에 불필요한 글자가 있습니다.`,
      mend: "항목을 모두 대괄호 안에 쉼표로 나누어 입력해 주세요. 예: tags: [모델, 정책]",
    };
  }
  return {
    offset,
    message: `‘${keyLine.name}’의 값에 YAML이 다르게 읽는 글자(콜론, 대괄호, 따옴표 등)가 있습니다.`,
    mend: `값 전체를 따옴표로 감싸, ${instead(withQuotedValue(keyLine))}`,
    mended: withQuotedValue(keyLine),
  };
}
