import type { VFileMessage } from "vfile-message";
import type { Explanation } from "../../content/findings/diagnostic.ts";
import { type Diagnostic, finding, type RuleId } from "../../content/findings/diagnostic.ts";
import { TookTooLong } from "../../content/limits/time-limit.ts";
import type { BodySource } from "../body.ts";
import { NestedTooDeeply } from "../safety/depth-limit.ts";
import { explainSlowness, explainTooManyMarks, TooManyMarks } from "../safety/too-costly.ts";
import { createLocator } from "../tree/locator.ts";
import { explainCharacter, explainUnclosedTag } from "./angle-brackets.ts";
import { explainBracesInTag, explainExpression, explainModule, explainUnclosedBrace } from "./braces.ts";
import { explainClosingExtras, explainClosingSlash, explainMismatch } from "./closing-tags.ts";
import { type MdxError, toOffset } from "./mdx-error.ts";

/** What MDX's parser finds wrong, by its rule ids. */
const explanations: Readonly<Record<string, (error: MdxError) => Explanation>> = {
  acorn: (error) =>
    error.reason.includes("import/exports") ? explainModule(error) : explainExpression(error),
  "end-tag-mismatch": explainMismatch,
  "non-esm": explainModule,
  "non-spread": explainBracesInTag,
  "spread-extra": explainBracesInTag,
  "unexpected-attribute": explainClosingExtras,
  "unexpected-character": explainCharacter,
  "unexpected-closing-slash": explainClosingSlash,
  "unexpected-eof": (error) =>
    error.reason.includes("in expression") ? explainUnclosedBrace(error) : explainUnclosedTag(error),
  "unexpected-lazy": (error) =>
    error.reason.includes("in expression") ? explainUnclosedBrace(error) : explainUnclosedTag(error),
  "unexpected-self-closing-slash": explainClosingExtras,
};

/** Why a body could not be compiled, at its place if it is known. */
export function toSyntaxDiagnostic(error: unknown, article: BodySource): Diagnostic {
  const { message, mend, offset, fix } = explain(error, article.body);
  const { line, column } = createLocator(article.body)(offset);
  const place = { line: article.bodyLine + line - 1, column };
  return finding(
    ruleOf(error),
    { file: article.file, ...place },
    { message, mend, fix: fix && { ...place, ...fix } },
  );
}

function ruleOf(error: unknown): RuleId {
  if (error instanceof TookTooLong || error instanceof TooManyMarks) return "body/too-costly";
  return isMessage(error) ? "mdx/syntax" : "body/failed";
}

function explain(error: unknown, body: string): Explanation {
  if (error instanceof TookTooLong) return explainSlowness(body);
  if (error instanceof TooManyMarks) return explainTooManyMarks(error);
  if (error instanceof NestedTooDeeply) return tooDeep(error, body);
  if (!isMessage(error)) return failure(error);
  const { line = 1, column = 1, reason, ruleId = "" } = error;
  const offset = Math.min(body.length, toOffset(body, line, column));
  return (
    explanations[ruleId]?.({ ruleId, reason, body, offset }) ?? {
      offset,
      message: `이 위치의 꺾쇠나 중괄호를 읽을 수 없습니다. (“${reason}”)`,
      mend: "이 줄에서 최근에 고친 태그와 괄호를 확인해 주세요. 글자로 쓴 꺾쇠와 중괄호는 앞에 역슬래시를 붙여 ‘\\<’, ‘\\{’처럼 입력합니다.",
    }
  );
}

/** By its shape: in a built site the compiler is an external package, with a class of its own for its messages. */
function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && "reason" in error && "ruleId" in error;
}

function tooDeep({ place, what }: NestedTooDeeply, body: string): Explanation {
  const offset = place === undefined ? 0 : Math.min(body.length, toOffset(body, place.line, place.column));
  return what === "lists"
    ? {
        offset,
        message: "목록과 인용문이 너무 깊게 중첩되어 본문을 읽을 수 없습니다.",
        mend: "줄 앞에 ‘>’ 표시나 목록 표시가 여러 번 반복된 곳을 찾아 한두 개만 남겨 주세요.",
      }
    : {
        offset,
        message: "태그가 너무 깊게 중첩되어 본문을 읽을 수 없습니다.",
        mend: "같은 태그가 여러 번 열린 곳을 찾아, 닫는 태그를 넣거나 불필요한 태그를 삭제해 주세요.",
      };
}

function failure(error: unknown): Explanation {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    offset: 0,
    message: `본문을 읽는 중에 오류가 났습니다. (“${reason.replace(/\s+/g, " ").slice(0, 200)}”)`,
    mend: "최근에 고친 곳을 되돌려 주세요. 그래도 같으면 사이트 관리자에게 이 메시지를 전달해 주세요.",
  };
}
