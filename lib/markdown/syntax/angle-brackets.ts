import type { Explanation } from "../../content/findings/diagnostic.ts";
import { instead } from "../../content/findings/suggest.ts";
import { isComponentName } from "../components/registry.ts";
import { isKnownElement } from "../tree/html-elements.ts";
import { escaped, type MdxError, nameOf, quoteFrom, tagAt } from "./mdx-error.ts";

/** A character that no tag may hold there. */
export function explainCharacter(error: MdxError): Explanation {
  const { body, offset, reason } = error;
  const start = body.lastIndexOf("<", offset - 1);
  if (body.startsWith("<!--", start)) return comment(body, start);
  const tag = tagAt(body, start);
  const address = /^<((?:https?:|mailto:)?[^\s<>"]+[@/][^\s<>"]*)>$/.exec(tag)?.[1];
  if (address !== undefined && reason.includes("to create a link")) return link(tag, address, start);
  const name = nameOf(tag);
  if (!isComponentName(name) && !isKnownElement(name)) {
    return {
      offset: start,
      message: `‘${shortTag(body, start)}’ 부분의 꺾쇠가 태그의 시작으로 처리되었습니다.`,
      mend: escaped(shortTag(body, start)),
      fix: { from: "<", to: "\\<" },
    };
  }
  return reason.includes("before attribute value")
    ? bareValue(name, start, error)
    : strayCharacter(name, start, error);
}

/** The body ends inside of a tag. */
export function explainUnclosedTag({ body, offset, reason }: MdxError): Explanation {
  const quote = /closing quote `(.)`/.exec(reason)?.[1];
  if (quote !== undefined) {
    const start = body.lastIndexOf(`=${quote}`, offset) + 1;
    const name = nameOf(tagAt(body, body.lastIndexOf("<", start)));
    return {
      offset: start,
      message: `‘<${name}>’ 태그에서 연 따옴표(${quote})를 닫지 않았습니다.`,
      mend: `값이 끝나는 곳에 같은 따옴표(${quote})를 입력해 주세요.`,
    };
  }
  return endMissing(body, body.lastIndexOf("<", offset - 1));
}

/** `5<6 이고` quotes `<6`: what follows the blank is no part of it, unless a bracket closes it. */
function shortTag(body: string, start: number): string {
  const tag = tagAt(body, start);
  return tag.endsWith(">") ? tag : quoteFrom(body, start, /.(?=\s)|$/);
}

function comment(body: string, offset: number): Explanation {
  const [written, words = "메모"] = /^<!--\s*(.*?)\s*-->/.exec(body.slice(offset)) ?? [];
  const fix =
    written === undefined || words.includes("*/") ? {} : { fix: { from: written, to: `{/* ${words} */}` } };
  return {
    ...fix,
    offset,
    message: "독자에게 보이지 않는 메모를 ‘<!-- … -->’ 형식으로 입력했는데, .mdx 파일에서는 쓸 수 없습니다.",
    mend: instead(`{/* ${words.replaceAll(/\s*\*\/\s*/g, " ").trim()} */}`),
  };
}

function link(tag: string, address: string, offset: number): Explanation {
  const target = /^[a-z]+:/i.test(address) ? address : `mailto:${address}`;
  return {
    offset,
    message: `.mdx 파일에서는 주소를 꺾쇠로 감쌀 수 없습니다: ‘${tag}’`,
    mend: `꺾쇠를 삭제하고 ‘[링크 텍스트](${target})’처럼 입력해 주세요.`,
  };
}

/** `type=note`, and the round quotes that word processors write. */
function bareValue(name: string, start: number, { body, offset }: MdxError): Explanation {
  const before = /[\w-]+\s*=\s*$/.exec(body.slice(start, offset));
  const attribute = before === null ? "" : body.slice(start + before.index, offset);
  const value = quoteFrom(body, offset, /^[“”„][^“”]*[“”]|^[‘’][^‘’]*[‘’]|^[^\s>]*?(?=\/?>|\s|$)/);
  const prop = attribute.replace(/\s*=\s*$/, "");
  const bare = value.replace(/^[“”„‘’]|[“”‘’]$/g, "");
  return {
    offset: offset - attribute.length,
    message: `‘<${name}>’ 태그의 ‘${prop}’ 값이 곧은 따옴표(")로 시작하지 않습니다: ‘${attribute}${value}’`,
    // A quote that has no end may be meant to go on.
    ...(bare === "" || /["“”‘’'…]/.test(bare) || value === ""
      ? {}
      : { fix: { from: `${attribute}${value}`, to: `${prop}="${bare}"` } }),
    mend: `${instead(`${prop}="${bare}"`)}. 다른 속성도 함께 확인해 주세요.`,
  };
}

function strayCharacter(name: string, start: number, { body, offset }: MdxError): Explanation {
  const near = quoteFrom(body, offset, /$/);
  if (body[offset] === "<") return endMissing(body, start);
  if (/["'“”]/.test(body[offset] ?? "")) {
    return {
      offset,
      message: `‘<${name}>’ 태그의 따옴표가 짝이 맞지 않습니다. 오류 위치: ‘${near}’`,
      mend: '앞에서부터 각 값에 여는 따옴표(")와 닫는 따옴표(")가 하나씩 있는지 확인해 주세요. 예: src="/images/a.png"',
    };
  }
  return {
    offset,
    message: `‘<${name}>’ 태그 안에 올 수 없는 글자가 있습니다: ‘${quoteFrom(body, offset, />/)}’`,
    mend: '그 글자를 삭제하고 속성을 ‘이름="값"’ 형식으로, 속성 사이에 공백을 두고 입력해 주세요.',
  };
}

function endMissing(body: string, start: number): Explanation {
  const tag = tagAt(body, start);
  return {
    offset: start,
    message: `‘<${nameOf(tag)}’ 태그의 끝에 ‘>’ 표시가 없습니다.`,
    mend: tag.endsWith("…") ? "태그가 끝나는 곳에 ‘>’ 표시를 입력해 주세요." : instead(`${tag}>`),
  };
}
