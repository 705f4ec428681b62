import type { z } from "zod";
import type { Diagnostic } from "./diagnostic.ts";
import type { FrontMatter } from "./front-matter.ts";
import { type FrontMatterValues, frontMatterSchema } from "./front-matter-schema.ts";
import { nearest } from "./nearest.ts";

const knownKeys = Object.keys(frontMatterSchema.shape);
const lenientSchema = frontMatterSchema.partial();

export interface ValidatedFrontMatter {
  /** The values that are right; a wrong one is absent here and named in `diagnostics`. */
  readonly values: Partial<FrontMatterValues>;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks every key at once, so that an editor sees all findings of a file together. */
export function validateFrontMatter(file: string, frontMatter: FrontMatter): ValidatedFrontMatter {
  const data = withoutEmptyKeys(frontMatter.data);
  const known = pick(data, (key) => knownKeys.includes(key));
  const unknown = Object.keys(data).filter((key) => !knownKeys.includes(key));
  const issues = frontMatterSchema.safeParse(known).error?.issues ?? [];
  const wrong = new Set(issues.map((issue) => issue.path[0]));
  return {
    values: lenientSchema.parse(pick(known, (key) => !wrong.has(key))),
    extra: Object.fromEntries(unknown.map((key) => [key, frontMatter.typed(key)])),
    diagnostics: [
      ...issues.map((issue) => wrongValue(file, frontMatter, issue)),
      ...unknown.map((key) => unknownKey(file, frontMatter, key)),
    ],
  };
}

/** `key:` with nothing, `~` or `null` means what a missing key means. */
function withoutEmptyKeys(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return pick(data, (key) => !["", "~", "null", "Null", "NULL"].includes(String(data[key] ?? "").trim()));
}

function pick(
  data: Readonly<Record<string, unknown>>,
  keep: (key: string) => boolean,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => keep(key)));
}

function wrongValue(file: string, frontMatter: FrontMatter, issue: z.core.$ZodIssue): Diagnostic {
  const place = { file, severity: "error" as const, ...frontMatter.positionOf(issue.path) };
  const name = issue.path.map(String).join(".");
  const found = valueAt(frontMatter.data, issue.path);
  if (issue.path.length === 1 && issue.path[0] === "title" && (found === undefined || found === "")) {
    return {
      ...place,
      rule: "front-matter/missing-title",
      message: "제목(title)이 없습니다.",
      mend: '머리말에 title: "글의 제목" 줄을 넣어 주세요.',
    };
  }
  const problem = issue.code === "custom" ? issue.params?.problem : undefined;
  if (problem === "impossible") {
    return {
      ...place,
      rule: "front-matter/impossible-date",
      message: `‘${name}’의 ${show(found)}은(는) 달력에 없는 날짜나 시각입니다.`,
      mend: "날짜를 확인해 주세요. 예: 2026-11-24 09:00",
    };
  }
  if (problem === "unreadable") {
    return {
      ...place,
      rule: "front-matter/bad-date",
      message: `‘${name}’은(는) 날짜여야 하는데 ${show(found)}입니다.`,
      mend: "연-월-일 시:분의 차례로 써 주세요. 예: 2026-11-24 09:00",
    };
  }
  if (issue.code === "invalid_union" && Array.isArray(found)) {
    return {
      ...place,
      rule: "front-matter/wrong-type",
      message: `‘${name}’ 목록에 글이 아닌 항목이 있습니다.`,
      mend: hintFor(String(issue.path[0])),
    };
  }
  return {
    ...place,
    rule: "front-matter/wrong-type",
    message: `‘${name}’은(는) ${expectedOf(issue)}이어야 하는데 ${show(found)}입니다.`,
    mend: `${hintFor(String(issue.path[0]))}`,
  };
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "custom") return "1 이상의 숫자나 true";
  if (issue.code === "invalid_format") return "true 또는 false";
  if (issue.code === "invalid_value") return "true 또는 false";
  if (issue.code === "too_small") return "비어 있지 않은 글";
  if (issue.code !== "invalid_type") return "글이나 목록";
  return (
    { string: "한 줄의 글", array: "목록", object: "‘이름: 값’ 묶음" }[String(issue.expected)] ?? "다른 값"
  );
}

const examples: Readonly<Record<string, string>> = {
  title: '값을 큰따옴표로 감싸 주세요. 예: title: "[뉴스] 오픈AI: 새 모델"',
  description: '값을 큰따옴표로 감싸 주세요. 예: description: "한 문장 요약"',
  tags: "예: tags: [오픈소스, 언어 모델]",
  categories: "예: categories: [모델]",
  image: '예: image: { src: /images/a.png, alt: "무엇이 보이는지" }',
  sources: "각 출처를 - label: 이름 과 url: 주소 두 줄로 써 주세요.",
  corrections: "각 항목을 - date: 2026-11-24 와 text: 내용 두 줄로 써 주세요.",
};

function hintFor(key: string): string {
  return examples[key] ?? `‘${key}’의 값을 고치거나 그 줄을 지워 주세요.`;
}

function unknownKey(file: string, frontMatter: FrontMatter, key: string): Diagnostic {
  const near = nearest(key, knownKeys);
  const place = { file, ...frontMatter.positionOf([key]), rule: "front-matter/unknown-key" as const };
  return near === undefined
    ? {
        ...place,
        severity: "hint",
        message: `‘${key}’은(는) 여기서 뜻이 없는 이름입니다. 값은 간직하지만 화면에는 나오지 않습니다.`,
        mend: "필요 없으면 그 줄을 지워 주세요.",
      }
    : {
        ...place,
        severity: "warning",
        message: `‘${key}’은(는) 모르는 이름입니다. ‘${near}’의 오타일 수 있습니다.`,
        mend: `‘${near}’(으)로 고쳐 주세요.`,
      };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

function show(value: unknown): string {
  if (value === undefined) return "없음";
  if (Array.isArray(value)) return "목록";
  if (typeof value === "object" && value !== null) return "‘이름: 값’ 묶음";
  return `‘${String(value).slice(0, 60)}’`;
}
