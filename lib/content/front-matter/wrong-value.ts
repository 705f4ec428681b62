import type { z } from "zod";
import { type Diagnostic, finding, type Position } from "../findings/diagnostic.ts";
import { instead, nearest } from "../findings/suggest.ts";
import type { FrontMatter } from "./parse.ts";
import { exampleOf } from "./schema.ts";

type Issue = z.core.$ZodIssue;

/** A value of front matter that the schema refuses, in an editor's words. */
export function wrongValue(file: string, frontMatter: FrontMatter, refused: Issue): Diagnostic {
  const issue = innermost(refused, valueAt(frontMatter.data, refused.path));
  const place = { file, ...frontMatter.positionOf(issue.path) };
  const found = valueAt(frontMatter.data, issue.path);
  const key = String(issue.path[0]);
  const last = String(issue.path.at(-1));
  if (issue.path.length === 1 && key === "title" && (found === undefined || found === "")) {
    return finding("front-matter/missing-title", place, {
      message: "제목(title)이 없습니다.",
      mend: '기사 정보에 ‘title: "기사의 제목"’ 줄을 넣어 주세요.',
    });
  }
  const problem = issue.code === "custom" ? issue.params?.problem : undefined;
  if (problem === "impossible") {
    return finding("front-matter/impossible-date", place, {
      message: `${placeName(issue.path)} 값이 달력에 없는 날짜나 시각입니다: ${show(found)}`,
      mend: `달력에 있는 날짜로 고쳐 주세요. 시각은 00:00부터 23:59까지입니다. 예: ${last}: 2026-11-24 09:00`,
    });
  }
  if (problem === "unreadable") {
    return finding("front-matter/bad-date", place, {
      message: `${placeName(issue.path)} 값은 날짜여야 합니다. 지금 값: ${show(found)}`,
      mend: `연-월-일, 공백, 시:분 순서로 입력해 주세요. 예: ${last}: 2026-11-24 09:00`,
    });
  }
  if (issue.code === "invalid_union" && Array.isArray(found) && listKeys.has(key)) {
    return finding("front-matter/wrong-type", place, {
      message: `${placeName(issue.path)} 목록에 텍스트가 아닌 항목이 있습니다.`,
      mend: exampleOf(key),
    });
  }
  return finding("front-matter/wrong-type", place, {
    message:
      found === undefined
        ? `${placeName(issue.path.slice(0, -1))}에 ‘${last}: …’ 줄이 없습니다.`
        : `${placeName(issue.path)} 값은 ${expectedOf(issue, found)} 합니다. 지금 값: ${show(found)}`,
    mend: isYesOrNo(issue) ? yesOrNo(last, found) : exampleOf(key),
    fix: isYesOrNo(issue) ? yesOrNoFix(frontMatter.positionOf(issue.path), found) : undefined,
  });
}

/** Of a value with several forms, the form that was tried: `{ label: 나 }` lacks a `url`. */
function innermost(issue: Issue, found: unknown): Issue {
  if (issue.code !== "invalid_union" || typeof found !== "object" || found === null) return issue;
  const tried = issue.errors.find(
    (branch) => branch.length > 0 && branch.every(({ path }) => path.length > 0),
  );
  const inner = tried?.[0];
  return inner === undefined || Array.isArray(found)
    ? issue
    : { ...inner, path: [...issue.path, ...inner.path] };
}

/** `‘corrections’의 1번째 항목 ‘date’` */
function placeName(path: readonly PropertyKey[]): string {
  return path
    .map((key, depth) => {
      if (typeof key === "number") return `의 ${key + 1}번째 항목`;
      const joint = depth === 0 ? "" : typeof path[depth - 1] === "number" ? " " : "의 ";
      return `${joint}‘${String(key)}’`;
    })
    .join("");
}

function isYesOrNo({ code }: Issue): boolean {
  return code === "invalid_format" || code === "invalid_value";
}

function expectedOf(issue: Issue, found: unknown): string {
  if (issue.code === "custom") return "1 이상의 숫자나 true여야";
  if (isYesOrNo(issue)) return "true(예)나 false(아니요)여야";
  if (issue.code === "invalid_union")
    return Array.isArray(found) ? "텍스트 하나나 ‘이름: 값’ 묶음이어야" : "텍스트나 목록이어야";
  const expected = issue.code === "invalid_type" ? String(issue.expected) : "";
  return { array: "목록이어야", object: "‘이름: 값’ 묶음이어야" }[expected] ?? "한 줄의 텍스트여야";
}

function yesOrNo(key: string, found: unknown): string {
  const meant = meantYesOrNo(found);
  return meant === undefined
    ? `‘${key}: true’나 ‘${key}: false’로 고쳐 주세요.`
    : instead(`${key}: ${meant}`);
}

function yesOrNoFix(position: Position, found: unknown): Diagnostic["fix"] {
  const meant = meantYesOrNo(found);
  return typeof found !== "string" || meant === undefined
    ? undefined
    : { ...position, from: found, to: meant };
}

function meantYesOrNo(found: unknown): "true" | "false" | undefined {
  const written = String(found).trim();
  if (/^(?:예|네|넵|참|그렇다|켬|o)$/i.test(written)) return "true";
  if (/^(?:아니요|아니오|거짓|끔|x)$/i.test(written)) return "false";
  const near = nearest(written, ["true", "false"]);
  return near === "true" || near === "false" ? near : undefined;
}

/** Keys that take a list of texts. */
const listKeys: ReadonlySet<string> = new Set([
  "author",
  "authors",
  "categories",
  "category",
  "check_off",
  "classes",
  "redirect_from",
  "redirect_to",
  "tag",
  "tags",
]);

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

function show(value: unknown): string {
  if (Array.isArray(value)) return "목록";
  if (typeof value === "object" && value !== null) return "‘이름: 값’ 묶음";
  return `‘${String(value).slice(0, 60)}’`;
}
