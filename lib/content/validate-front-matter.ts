import type { Diagnostic } from "./diagnostic.ts";
import type { FrontMatter } from "./front-matter.ts";
import { type FrontMatterValues, frontMatterSchema } from "./front-matter-schema.ts";
import { nearest } from "./nearest.ts";
import { wrongValue } from "./wrong-value.ts";

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
  return pick(data, (key) => !isEmpty(data[key]));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value === "string") return ["", "~", "null", "Null", "NULL"].includes(value.trim());
  return value === undefined || value === null;
}

function pick(
  data: Readonly<Record<string, unknown>>,
  keep: (key: string) => boolean,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => keep(key)));
}

/** What Korean editors may call a key. */
const koreanNames: Readonly<Record<string, string>> = {
  제목: "title",
  요약: "description",
  설명: "description",
  날짜: "date",
  분류: "categories",
  카테고리: "categories",
  태그: "tags",
  그림: "image",
  필자: "author",
  초안: "draft",
  초고: "draft",
};

/** Our own keys stand before Jekyll's, and are meant more often. */
const nativeKeys = knownKeys.slice(0, knownKeys.indexOf("layout"));

function unknownKey(file: string, frontMatter: FrontMatter, key: string): Diagnostic {
  const near = nearest(key, nativeKeys) ?? nearest(key, knownKeys);
  const place = { file, ...frontMatter.positionOfKey(key), rule: "front-matter/unknown-key" as const };
  if (near !== undefined) {
    return {
      ...place,
      severity: "warning",
      message: `기사 정보에 쓰지 않는 이름입니다: ‘${key}’`,
      mend: `‘${near}: …’처럼 쓰려던 것이면 이름을 고쳐 주세요.`,
    };
  }
  const meant = koreanNames[key.normalize("NFC")];
  return {
    ...place,
    severity: "hint",
    message: `기사 정보에 쓰지 않는 이름입니다: ‘${key}’. 값은 화면에 나오지 않습니다.`,
    mend:
      meant === undefined
        ? "필요 없으면 그 줄을 지워 주세요."
        : `‘${meant}: …’처럼 쓰려던 것이면 이름을 고치고, 필요 없으면 그 줄을 지워 주세요.`,
  };
}
