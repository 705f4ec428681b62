import type { Explanation } from "../../content/findings/diagnostic.ts";
import { instead, nearest } from "../../content/findings/suggest.ts";
import { componentNames, isComponentName, isEmptyComponent } from "../components/registry.ts";
import { inlineElements, isKnownElement, voidElements } from "../tree/html-elements.ts";
import { createLocator } from "../tree/locator.ts";
import { escaped, type MdxError, nameOf, tagAt, toOffset } from "./mdx-error.ts";

/** A tag that is not closed, or not where it should be. */
export function explainMismatch(error: MdxError): Explanation {
  const { body, reason } = error;
  const [, line, column] = /closing tag for `.*?` \((\d+):(\d+)/.exec(reason) ?? [];
  if (line === undefined || column === undefined) return closedElsewhere(error);
  const opened = toOffset(body, Number(line), Number(column));
  const tag = tagAt(body, opened);
  const name = nameOf(tag);
  if (!isTag(name)) return notATag(tag, opened);
  if (holdsNothing(name)) {
    return {
      offset: opened,
      message: `‘<${name}>’ 태그는 안에 내용을 넣지 않으므로 ‘/>’로 끝나야 합니다.`,
      mend: instead(tag.replace(/\s*\/?>$/, " />")),
      ...(tag.endsWith(">") ? { fix: { from: tag, to: tag.replace(/\s*\/?>$/, " />") } } : {}),
    };
  }
  if (reason.startsWith("Unexpected closing tag")) return closedByAnother(name, opened, error);
  return neverClosed(name, opened, error);
}

export function explainClosingSlash({ body, offset }: MdxError): Explanation {
  const start = body.lastIndexOf("<", offset);
  const tag = tagAt(body, start);
  const name = nameOf(tag);
  const spaced = body.lastIndexOf(`< ${name}`, start);
  if (spaced !== -1) {
    return {
      offset: spaced,
      message: `‘<’와 이름 사이에 공백이 있어 태그로 처리되지 않습니다: ‘${tagAt(body, spaced)}’`,
      mend: `공백을 삭제해 ‘<${name}’처럼 시작해 주세요.`,
    };
  }
  return {
    offset: start,
    message: `여는 태그 없이 닫는 태그만 있습니다: ‘${tag}’`,
    mend: `이 태그를 삭제하거나, 내용이 시작하는 곳의 앞 줄에 ‘<${name}>’ 태그를 입력해 주세요.`,
  };
}

/** `</Callout type="note">`, `</b/>` */
export function explainClosingExtras({ body, offset }: MdxError): Explanation {
  const start = body.lastIndexOf("</", offset);
  const tag = tagAt(body, start);
  return {
    offset: start,
    message: `닫는 태그에는 이름만 쓸 수 있습니다: ‘${tag}’`,
    mend: instead(`</${nameOf(tag)}>`),
  };
}

function isTag(name: string): boolean {
  return isComponentName(name) || (/^[a-z]/.test(name) && isKnownElement(name));
}

function holdsNothing(name: string): boolean {
  return voidElements.has(name) || isEmptyComponent(name);
}

function notATag(tag: string, offset: number): Explanation {
  const meant = nearest(nameOf(tag), componentNames);
  const rename =
    meant === undefined
      ? ""
      : `‘<${meant}>’ 태그를 쓰려던 것이면 이름을 고치고 ‘</${meant}>’로 닫아 주세요. `;
  return {
    offset,
    message: `‘${tag}’ 부분이 태그로 처리되었지만, 이 사이트에 없는 태그입니다.`,
    mend: `${rename}${escaped(tag)}`,
    ...(meant === undefined ? { fix: { from: "<", to: "\\<" } } : {}),
  };
}

function neverClosed(name: string, offset: number, { body, reason }: MdxError): Explanation {
  const end = `</${name}>`;
  if (reason.includes("before the end of") && body.includes(end, offset)) {
    if (inlineElements.includes(name)) {
      return {
        offset,
        message: `‘<${name}>’ 태그가 다른 표시(굵게, 링크 등)와 엇갈립니다.`,
        mend: `‘<${name}>’ 태그와 ‘${end}’ 태그를 한 문단 안에, 다른 표시의 안이나 밖에 함께 넣어 주세요.`,
      };
    }
    return {
      offset,
      message: `‘<${name}>’ 태그가 열린 곳과 닫힌 곳이 서로 다른 문단이나 목록에 있습니다.`,
      mend: `‘<${name}>’ 태그와 ‘${end}’ 태그를 각각 별도의 줄에 입력하고, 그 사이의 내용 앞뒤에 빈 줄을 넣어 주세요.`,
    };
  }
  return inlineElements.includes(name)
    ? {
        offset,
        message: `‘<${name}>’ 태그를 닫는 ‘${end}’ 표시가 없습니다.`,
        mend: `태그가 끝나는 글자 바로 뒤에 ‘${end}’ 표시를 입력해 주세요.`,
      }
    : {
        offset,
        message: `‘<${name}>’ 태그를 닫는 ‘${end}’ 줄이 없습니다.`,
        mend: `태그 안의 내용이 끝나는 곳 다음 줄에 ‘${end}’ 태그만 입력해 주세요.`,
      };
}

function closedByAnother(name: string, opened: number, { body, offset }: MdxError): Explanation {
  const closing = tagAt(body, offset);
  const line = `${createLocator(body)(opened).line}번째 줄`;
  if (!isTag(nameOf(closing))) {
    return {
      offset,
      message: `‘<${name}>’ 태그(${line})를 닫는 이름이 다릅니다: ‘${closing}’`,
      mend: `‘${closing}’ 대신 ‘</${name}>’라고 입력해 주세요.`,
    };
  }
  return {
    offset,
    message: `‘<${name}>’ 태그(${line})를 닫기 전에 ‘${closing}’ 태그가 나왔습니다.`,
    mend: `나중에 연 태그를 먼저 닫아야 합니다. ‘${closing}’ 앞에 ‘</${name}>’ 표시를 넣고, 뒤에 불필요한 ‘</${name}>’ 표시가 있으면 삭제해 주세요.`,
  };
}

/** The closing tag stands in a list or a paragraph that the opening one is outside of. */
function closedElsewhere({ body, offset }: MdxError): Explanation {
  const closing = tagAt(body, offset);
  const name = nameOf(closing);
  if (/(?:^|\n)[ \t]*$/.test(body.slice(0, offset))) {
    return {
      offset,
      message: `‘${closing}’ 태그와 같은 줄에 다른 내용이 있어 바깥의 ‘<${name}>’ 태그를 닫지 못합니다.`,
      mend: `‘${closing}’ 앞뒤에 빈 줄을 넣고, 뒤의 내용은 아래로 옮겨 주세요.`,
    };
  }
  return {
    offset,
    message: `‘${closing}’ 태그가 목록이나 문단 안에 들어 있어 바깥의 ‘<${name}>’ 태그를 닫지 못합니다.`,
    mend: `‘${closing}’ 태그를 다음 줄로 옮기고 그 앞에 빈 줄을 넣어 주세요.`,
  };
}
