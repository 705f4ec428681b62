import type { Explanation } from "../../content/findings/diagnostic.ts";
import { escaped, type MdxError, nameOf, quoteFrom, tagAt } from "./mdx-error.ts";

/** Words in braces, which MDX reads as a program. */
export function explainExpression({ body, offset }: MdxError): Explanation {
  const start = openBraceBefore(body, offset);
  const words = quoteFrom(body, start, /(?<=^\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/);
  const formula = words.replace(/^\{|\}$/g, "");
  const asFormula = /\\[a-z]+|[\^_]\{/i.test(formula)
    ? `수식이라면 기사 정보에 ‘math: true’ 줄을 넣고 ‘$${formula}$’처럼 달러 기호로 감싸 주세요. `
    : "";
  return {
    offset: start,
    message: `중괄호로 감싼 내용은 기사에 표시되지 않습니다: ‘${words}’`,
    mend: `${asFormula}${escaped(words)}`,
  };
}

export function explainUnclosedBrace({ body, offset }: MdxError): Explanation {
  const start = openBraceBefore(body, offset);
  const words = quoteFrom(body, start, /$/);
  return { offset: start, message: `중괄호를 열고 닫지 않았습니다: ‘${words}’`, mend: escaped(words) };
}

/** `<Figure {…} />` */
export function explainBracesInTag({ body, offset }: MdxError): Explanation {
  const start = Math.max(0, body.lastIndexOf("{", offset));
  const name = nameOf(tagAt(body, Math.max(0, body.lastIndexOf("<", start))));
  return {
    offset: start,
    message: `‘<${name}>’ 태그 안에는 중괄호를 쓸 수 없습니다: ‘${quoteFrom(body, start, /\}/)}’`,
    mend: '속성을 하나씩 ‘이름="값"’ 형식으로 입력해 주세요.',
  };
}

/** A paragraph that begins like a line of a program. */
export function explainModule({ body, offset }: MdxError): Explanation {
  const start = [...body.slice(0, offset + 1).matchAll(/^(?:import|export)\b/gm)].at(-1);
  const [index, word] = start === undefined ? [offset, "import"] : [start.index, start[0]];
  const line = quoteFrom(body, index, /$/);
  return {
    offset: index,
    message: `‘${word}’ 단어로 시작하는 문단이 코드로 처리되었습니다: ‘${line}’`,
    mend: `본문이라면 첫 단어를 백틱으로 감싸 ‘\`${word}\`${line.slice(word.length)}’처럼 입력하고, 아니면 문단을 삭제해 주세요.`,
  };
}

/** The brace before `offset` that nothing closes before it. */
function openBraceBefore(body: string, offset: number): number {
  let closed = 0;
  for (let place = Math.min(offset, body.length) - 1; place >= 0; place--) {
    if (body[place - 1] === "\\") continue;
    if (body[place] === "}") closed++;
    else if (body[place] === "{" && closed-- === 0) return place;
  }
  return Math.max(0, body.indexOf("{"));
}
