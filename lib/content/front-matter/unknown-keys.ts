import { z } from "zod";
import { type Diagnostic, type Fix, finding } from "../findings/diagnostic.ts";
import { instead, nearest } from "../findings/suggest.ts";
import type { FrontMatter } from "./parse.ts";
import { frontMatterSchema, nativeKeys } from "./schema.ts";

/**
 * Names the keys that mean nothing here, at every depth of the front matter.
 *
 * @param wrong keys of the first level of which something else is told: below them only a misspelt name is
 */
export function unknownKeys(
  file: string,
  frontMatter: FrontMatter,
  data: Readonly<Record<string, unknown>>,
  wrong: ReadonlySet<PropertyKey | undefined>,
): readonly Diagnostic[] {
  const found = find(data, [frontMatterSchema], []).filter(
    ({ path, known }) =>
      path.length === 1 || !wrong.has(path[0]) || nearest(String(path.at(-1)), known) !== undefined,
  );
  return found.map(({ path, known }) => {
    const key = String(path.at(-1));
    const parent = path.length === 1 ? parentOf(key, frontMatter) : undefined;
    return parent === undefined
      ? unknownKey(file, frontMatter, path, known)
      : notIndented(file, frontMatter, key, parent);
  });
}

interface UnknownKey {
  readonly path: readonly PropertyKey[];
  /** What could stand there. */
  readonly known: readonly string[];
}

function find(
  value: unknown,
  schemas: readonly z.core.$ZodType[],
  path: readonly PropertyKey[],
): UnknownKey[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = schemas.flatMap(unwrap);
  if (Array.isArray(value)) {
    const elements = inner.flatMap((each) => (each instanceof z.ZodArray ? [each.element] : []));
    return value.flatMap((item, index) => find(item, elements, [...path, index]));
  }
  const objects = inner.filter((each) => each instanceof z.ZodObject);
  if (objects.length === 0) return [];
  const known = objects.flatMap(({ shape }) => Object.keys(shape));
  return Object.entries(value).flatMap(([key, item]) =>
    known.includes(key)
      ? find(
          item,
          objects.flatMap(({ shape }) => shape[key] ?? []),
          [...path, key],
        )
      : [{ path: [...path, key], known }],
  );
}

/** The forms that a value may have, without what wraps them. */
function unwrap(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return [schema];
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
  이미지: "image",
  필자: "author",
  초안: "draft",
};

function unknownKey(
  file: string,
  frontMatter: FrontMatter,
  path: readonly PropertyKey[],
  known: readonly string[],
): Diagnostic {
  const key = String(path.at(-1));
  const isOuter = path.length === 1;
  // Our own keys are meant more often than Jekyll's.
  const near = (isOuter ? nearest(key, nativeKeys) : undefined) ?? nearest(key, known);
  const place = { file, ...frontMatter.positionOfKey(path) };
  const name = path.filter((each) => typeof each !== "number").join(".");
  if (near !== undefined) {
    return finding("front-matter/unknown-key", place, {
      message: `기사 정보에 없는 이름입니다: ‘${name}’`,
      mend: `‘${near}: …’ 줄을 쓰려던 것이면 이름을 고쳐 주세요.`,
      // Only in the letters' case: nothing else can be meant.
      fix:
        near.toLowerCase() === key.toLowerCase()
          ? { ...frontMatter.positionOfKey(path), from: key, to: near }
          : undefined,
    });
  }
  const meant = isOuter ? koreanNames[key.normalize("NFC")] : undefined;
  // Jekyll's sites have keys of their own, which do no harm.
  return {
    ...finding("front-matter/unknown-key", place, {
      message: `기사 정보에 없는 이름입니다: ‘${name}’. 값은 화면에 표시되지 않습니다.`,
      mend:
        meant === undefined
          ? isOuter
            ? "필요 없으면 그 줄을 삭제해 주세요."
            : `여기에 사용할 수 있는 이름은 ${known.join(", ")}입니다. 필요 없으면 그 줄을 삭제해 주세요.`
          : `‘${meant}: …’ 줄을 쓰려던 것이면 이름을 고치고, 필요 없으면 그 줄을 삭제해 주세요.`,
    }),
    severity: "hint",
  };
}

/** Keys that take other keys below them, with these. */
const nestedKeys: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(frontMatterSchema.shape).map(([key, schema]) => [
    key,
    unwrap(schema).flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : [])),
  ]),
);

/** `image:` with nothing in it, and `src: …` right below it without its indentation. */
function parentOf(key: string, { data }: FrontMatter): string | undefined {
  const keys = Object.keys(data);
  const before = keys.slice(0, keys.indexOf(key)).toReversed();
  const parent = before.find((each) => nestedKeys.get(each)?.includes(key));
  if (parent === undefined || !["", "~", "null"].includes(String(data[parent] ?? ""))) return undefined;
  const between = before.slice(0, before.indexOf(parent));
  return between.every((each) => nestedKeys.get(parent)?.includes(each)) ? parent : undefined;
}

function notIndented(file: string, frontMatter: FrontMatter, key: string, parent: string): Diagnostic {
  const place = frontMatter.positionOfKey([key]);
  const fix: Fix = { ...place, from: key, to: `  ${key}` };
  return finding(
    "front-matter/unknown-key",
    { file, ...place },
    {
      message: `‘${key}: …’ 줄이 들여쓰기되지 않아 ‘${parent}’ 값에 포함되지 않았습니다.`,
      mend: `줄 앞에 공백 두 개를 넣어, ${instead(`  ${key}: ${String(frontMatter.data[key] ?? "")}`)}`,
      fix,
    },
  );
}
